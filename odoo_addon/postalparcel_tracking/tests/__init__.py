from . import test_ui_backfill
from . import test_ui_demo
from . import test_ui_settings
from . import test_ui_texts
from . import test_ui_views
from . import test_ui_worker_key
