"""PostalParcel tracking: shipments, their events and the protocol of the worker that feeds them."""

from . import controllers, models, wizards
from .hooks import post_init_hook, uninstall_hook
