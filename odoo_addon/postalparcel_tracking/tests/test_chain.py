"""Which transfer of a chain takes the parcel."""

from datetime import datetime

from odoo.tests import BaseCase, tagged

from ..tools.chain import Step, is_void, targets

MORNING, NOON = datetime(2026, 11, 25, 8), datetime(2026, 11, 25, 12)


@tagged("post_install", "-at_install")
class TestChain(BaseCase):
    def test_the_transfer_that_leaves_takes_it(self):
        pick, pack, out = Step(1, False, None, None), Step(2, False, None, None), Step(3, True, None, None)
        self.assertEqual(targets(pick, [pick, pack, out]), {3})

    def test_without_one_that_leaves_it_stays_where_it_was_typed(self):
        receipt, store = Step(1, False, None, None), Step(2, False, None, None)
        self.assertEqual(targets(receipt, [receipt, store]), {1})

    def test_of_a_delivery_and_its_backorder_the_delivery_takes_it(self):
        pick, out, rest = Step(1, False, MORNING, None), Step(2, True, NOON, None), Step(3, True, None, 2)
        self.assertEqual(targets(pick, [pick, out, rest]), {2})

    def test_goods_picked_after_a_delivery_left_go_with_its_backorder(self):
        pick, out, rest = Step(1, False, None, None), Step(2, True, MORNING, None), Step(3, True, None, 2)
        self.assertEqual(targets(pick, [pick, out, rest]), {3})

    def test_one_pick_for_two_deliveries_gives_it_to_both(self):
        pick, out, other = Step(1, False, None, None), Step(2, True, None, None), Step(3, True, None, None)
        self.assertEqual(targets(pick, [pick, out, other]), {2, 3})

    def test_a_number_is_void_when_its_transfer_is_cancelled(self):
        out = Step(1, True, None, None, cancelled=True)
        self.assertTrue(is_void(out, [out]))

    def test_a_number_is_void_when_all_is_done_and_nothing_left(self):
        for bound, void in ((True, True), (False, False)):
            pick, pack = Step(1, False, MORNING, None, bound=bound), Step(2, False, NOON, None, bound=bound)
            self.assertEqual(is_void(pick, [pick, pack]), void)

    def test_a_number_counts_while_something_may_still_leave(self):
        pick, pack = Step(1, False, MORNING, None, bound=True), Step(2, False, None, None, bound=True)
        self.assertFalse(is_void(pick, [pick, pack]))
        out = Step(3, True, NOON, None, bound=True)
        self.assertFalse(is_void(pick, [pick, out]))
        self.assertFalse(is_void(out, [out]))
