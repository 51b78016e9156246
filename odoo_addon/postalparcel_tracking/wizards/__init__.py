from . import postalparcel_backfill
from . import postalparcel_worker_key
