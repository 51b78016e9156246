from . import postalparcel_backfill
from . import postalparcel_worker_key
from . import postalparcel_wording_editor
