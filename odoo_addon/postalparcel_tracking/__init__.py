"""PostalParcel tracking: shipments, their events and the protocol of the worker that feeds them."""

from . import controllers, models
from .hooks import post_init_hook, uninstall_hook
