from . import messages
from . import rpc
