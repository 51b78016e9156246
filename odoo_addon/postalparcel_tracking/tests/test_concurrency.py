"""Several transactions at the same rows, each on a cursor of its own, with data that is really stored.

A transaction that would wait for another one fails at once here: nobody is there to end the wait.
"""

from contextlib import contextmanager

import psycopg2.errors

from odoo import SUPERUSER_ID, api
from odoo.modules.registry import Registry
from odoo.tests import BaseCase, get_db_name, tagged
from odoo.tools import mute_logger

from .common import event, snapshot

PARCELS = 200
NUMBERS = [f"RC{number:09}PT" for number in range(PARCELS)]


@tagged("post_install", "-at_install")
class TestConcurrency(BaseCase):
    def setUp(self):
        super().setUp()
        self.registry = Registry(get_db_name())
        with self._session() as env:
            self._store_order(env)
        self.addCleanup(self._remove)

    @contextmanager
    def _session(self, patient=False):
        """A transaction of its own, stored at the end."""
        with self.registry.cursor() as cr:
            if not patient:
                cr.execute("SET LOCAL lock_timeout = '50ms'")
            yield api.Environment(cr, SUPERUSER_ID, {"tracking_disable": True})

    def _store_order(self, env):
        """One order whose transfer has 200 parcels, all of them due."""
        partner = env["res.partner"].create({"name": "Concurrent customer"})
        product = env["product.product"].create({"name": "Concurrent teapot", "is_storable": True})
        accounts = env["postalparcel.account"]
        account = accounts._default_by_company().get(env.company.id) or accounts.create({"name": "Concurrent"})
        line = {"product_id": product.id, "product_uom_qty": 1}
        order = env["sale.order"].create({"partner_id": partner.id, "order_line": [(0, 0, line)]})
        order.action_confirm()
        picking = order.picking_ids
        picking.carrier_tracking_ref = ",".join(NUMBERS)
        self.account, self.order, self.picking = account.id, order.id, picking.id
        self.partner, self.product = partner.id, product.id
        self.parcels = picking.postalparcel_shipment_ids.ids
        self.assertEqual(len(self.parcels), PARCELS)

    def _remove(self):
        """Take everything away again, the shipments by SQL: nobody may delete one otherwise."""
        with self._session(patient=True) as env, mute_logger("odoo.models.unlink"):
            pickings = env["stock.picking"].search([("partner_id", "=", self.partner)])
            pickings.carrier_tracking_ref = False
            env["sale.order"].browse(self.order).action_cancel()
            pickings.action_cancel()
            pickings.move_ids.unlink()
            pickings.unlink()
            env["sale.order"].browse(self.order).unlink()
            env.flush_all()
            env.cr.execute("DELETE FROM postalparcel_shipment WHERE partner_id = %s", [self.partner])
            env["product.product"].browse(self.product).unlink()
            env["res.partner"].browse(self.partner).unlink()

    def _settle(self, env, sub_status="delivered", **values):
        items = [
            {"id": parcel, "rev": 0, "outcome": "news", "snapshot": snapshot(sub_status, event("a"), **values)}
            for parcel in self.parcels
        ]
        answers = env["postalparcel.protocol"]._settle("worker", items)["results"]
        env.flush_all()
        return [answer["result"] for answer in answers]

    def _save(self, env):
        """As a person does who changes the order and its transfer."""
        env["sale.order"].browse(self.order).write({"client_order_ref": "by a person"})
        env["stock.picking"].browse(self.picking).write({"note": "by a person"})
        env.flush_all()

    def _promise(self, env):
        """As a person does who changes what the parcels take over from the order and the transfer."""
        env["sale.order"].browse(self.order).write({"commitment_date": "2026-12-24 12:00:00"})
        env["stock.picking"].browse(self.picking).write({"partner_id": env.company.partner_id.id})
        env.flush_all()

    def _promised(self, env):
        env.invalidate_all()
        parcels = env["postalparcel.shipment"].browse(self.parcels)
        return {(str(parcel.promised_at), parcel.partner_id) for parcel in parcels}

    def _stored(self):
        with self._session() as env:
            order = env["sale.order"].browse(self.order)
            return order.client_order_ref, order.postalparcel_status, order.postalparcel_rollup_id.delivered_count

    def test_an_order_saved_while_its_200_parcels_settle_delays_and_fails_nobody(self):
        with self._session() as person:
            self._save(person)
            with self._session() as worker:
                self.assertEqual(self._settle(worker), ["applied"] * PARCELS)
        self.assertEqual(self._stored(), ("by a person", "delivered", PARCELS))

    def test_200_parcels_that_settle_while_their_order_is_saved_delay_and_fail_nobody(self):
        with self._session() as worker:
            worker.cr.execute("SELECT 1")
            with self._session() as person:
                self._save(person)
            self.assertEqual(self._settle(worker), ["applied"] * PARCELS)
            with self._session() as person:
                self._save(person)
        self.assertEqual(self._stored(), ("by a person", "delivered", PARCELS))

    def test_what_200_parcels_take_over_while_they_settle_delays_nobody_and_follows_at_night(self):
        with self._session() as worker:
            self.assertEqual(self._settle(worker), ["applied"] * PARCELS)
            with self._session() as person:
                self._promise(person)
                self.assertEqual(self._promised(person), {("False", person["res.partner"].browse(self.partner))})
        with self._session() as night:
            night["postalparcel.linker"]._follow(night["stock.picking"].browse(self.picking), typed=True)
            self.assertEqual(self._promised(night), {("2026-12-24 12:00:00", night.company.partner_id)})
        self._give_back()
        self.assertEqual(self._stored()[1:], ("delivered", PARCELS))

    def test_parcels_that_are_taking_something_over_settle_a_little_later(self):
        with self._session() as person:
            self._promise(person)
            with self._session() as worker:
                self.assertEqual(self._settle(worker), ["retry"] * PARCELS)
        with self._session() as worker:
            self.assertEqual(self._settle(worker), ["applied"] * PARCELS)
        self._give_back()

    def _give_back(self):
        """So that it is found when everything is taken away."""
        with self._session() as env:
            env["stock.picking"].browse(self.picking).partner_id = self.partner

    def test_parcels_of_a_transfer_whose_reference_is_being_changed_settle_a_little_later(self):
        with self._session() as person:
            person["stock.picking"].browse(self.picking).carrier_tracking_ref += ",RC999999999PT"
            with self._session() as worker:
                self.assertEqual(self._settle(worker), ["retry"] * PARCELS)
        with self._session() as worker:
            self.assertEqual(self._settle(worker), ["applied"] * PARCELS)

    def test_two_settles_of_one_order_never_leave_a_wrong_sum(self):
        """Each counts the other's parcels as they were before, and neither sees its sum change."""
        half = PARCELS // 2
        everything, self.parcels = self.parcels, self.parcels[:half]
        with self._session() as late:
            late.cr.execute("SELECT 1")  # from here on it sees nothing that others store
            with self._session() as worker:
                self.assertEqual(self._settle(worker, "moving"), ["applied"] * half)
            self.parcels = everything[half:]
            with self.assertRaises(psycopg2.errors.SerializationFailure), late.cr.savepoint(flush=False):
                self._settle(late, "moving")
        with self._session() as repeated:
            self.assertEqual(self._settle(repeated, "moving"), ["applied"] * half)
        self.assertEqual(self._stored()[1:], ("in_transit", 0))

    def test_a_status_set_by_hand_while_others_settle_never_leaves_a_wrong_sum(self):
        half = PARCELS // 2
        by_hand, self.parcels = self.parcels[half:], self.parcels[:half]
        with self._session() as late:
            late.cr.execute("SELECT 1")
            with self._session() as worker:
                self.assertEqual(self._settle(worker, "moving"), ["applied"] * half)
            with (
                mute_logger("odoo.sql_db"),
                self.assertRaises(psycopg2.errors.SerializationFailure),
                late.cr.savepoint(flush=False),
            ):
                late["postalparcel.shipment"].browse(by_hand).manual_sub_status = "moving"
            late.transaction.clear()
        with self._session() as repeated:
            repeated["postalparcel.shipment"].browse(by_hand).manual_sub_status = "moving"
        self.assertEqual(self._stored()[1:], ("in_transit", 0))

    def test_two_claims_at_the_same_moment_share_no_parcel_and_do_not_wait(self):
        with self._session() as one, self._session() as other:
            first = one["postalparcel.protocol"]._lease(self.account, PARCELS // 2, 60)
            second = other["postalparcel.protocol"]._lease(self.account, PARCELS // 2, 60)
        self.assertEqual((len(first), len(second)), (PARCELS // 2, PARCELS // 2))
        self.assertFalse(first.keys() & second.keys())

    def test_a_claim_does_not_stumble_over_rows_that_changed_since_its_request_began(self):
        with self._session() as request:
            request.cr.execute("SELECT 1")
            with self._session() as other:
                self.assertEqual(len(other["postalparcel.protocol"]._lease(self.account, 150, 60)), 150)
            claimed = request["postalparcel.protocol"]._claim("worker", self.account, 1000, 60)["shipments"]
        self.assertEqual(len([shipment for shipment in claimed if shipment["id"] in self.parcels]), 50)

    def _store_messages(self):
        """Half of the parcels have a message that is due; each of a recipient's own, as far as the outbox goes."""
        milestones = [{"milestone": "delivered", "occurrence": ""}]
        with self._session() as env:
            env["postalparcel.account"].browse(self.account).write(
                {"message_email": True, "quiet_from": 0, "quiet_to": 0}
            )
            env["res.partner"].browse(self.partner).email = "c@example.com"
            env.flush_all()
            self._settle(env, milestones=milestones)
            rows = env["postalparcel.message"].search([("shipment_id", "in", self.parcels)])
            # Without their order each is a message of its own.
            rows.write({"due_at": "2026-01-01 00:00:00", "sale_id": False})
            rows.account_id.message_max_age_hours = 8760
            return rows.ids

    def _claim_messages(self, env, limit):
        return env["postalparcel.dispatch"]._claim([self.account], limit, 60)["messages"]

    def test_two_claims_of_messages_at_the_same_moment_share_none_and_do_not_wait(self):
        rows = self._store_messages()
        with self._session() as one, self._session() as other:
            first = self._claim_messages(one, PARCELS // 2)
            second = self._claim_messages(other, PARCELS)
        claimed = [message["id"] for message in first + second]
        self.assertEqual(len(first), PARCELS // 2)
        self.assertEqual(len(claimed), len(set(claimed)))
        self.assertLessEqual(set(claimed), set(rows))

    def test_a_message_of_200_parcels_is_claimed_whole_or_not_at_all(self):
        rows = self._store_messages()
        with self._session() as env:
            env["postalparcel.message"].browse(rows).sale_id = self.order
        with self._session() as one, self._session() as other:
            [message] = self._claim_messages(one, 1)
            self.assertFalse(self._claim_messages(other, 100))
        self.assertEqual(len(message["parcels"]), PARCELS)

    def test_a_message_whose_first_row_somebody_has_is_left_whole(self):
        rows = self._store_messages()
        with self._session() as env:
            env["postalparcel.message"].browse(rows).sale_id = self.order
        with self._session() as settling, self._session() as worker:
            settling.cr.execute("SELECT FROM postalparcel_message WHERE id = %s FOR UPDATE", [min(rows)])
            self.assertFalse(self._claim_messages(worker, 100))

    def test_a_claim_of_messages_does_not_stumble_over_rows_that_changed_since_its_request_began(self):
        self._store_messages()
        with self._session() as request:
            request.cr.execute("SELECT 1")
            with self._session() as other:
                self.assertEqual(len(self._claim_messages(other, 150)), 150)
            claimed = request["postalparcel.protocol"]._claim_messages("worker", 1000, 60)["messages"]
        self.assertEqual(len(claimed), 50)

    def test_news_do_not_wait_for_a_worker_that_delivers_their_message(self):
        rows = self._store_messages()
        with self._session() as env:
            [message, *_others] = self._claim_messages(env, PARCELS)
        item = {"id": message["id"], "token": message["token"], "outcome": "rendered", "language": "en"}
        item["parts"] = {"subject": "News", "headline": "News"}
        with self._session() as worker:
            self.assertEqual(worker["postalparcel.delivery"]._deliver([item])[0]["result"], "applied")
            with self._session() as other:
                items = [
                    {
                        "id": parcel,
                        "rev": 1,
                        "outcome": "news",
                        "snapshot": snapshot(
                            "moving",
                            event("a"),
                            event("b"),
                            milestones=[{"milestone": "arrived_in_country", "occurrence": ""}],
                        ),
                    }
                    for parcel in self.parcels
                ]
                answers = other["postalparcel.protocol"]._settle("worker", items)["results"]
                self.assertEqual({answer["result"] for answer in answers}, {"applied"})
        with self._session() as env:
            sent = env["postalparcel.message"].browse(message["id"])
            self.assertEqual(sent.state, "queued")
            others = env["postalparcel.message"].browse(rows) - sent
            self.assertEqual(set(others.mapped("state")), {"superseded"})
            sent.mail_mail_id.unlink()

    def test_what_a_mail_tells_is_held_before_it_is_handed_to_a_server(self):
        self._store_messages()
        with self._session() as env:
            [message] = self._claim_messages(env, 1)
            item = {"id": message["id"], "token": message["token"], "outcome": "rendered", "language": "en"}
            env["postalparcel.delivery"]._deliver([{**item, "parts": {"subject": "News", "headline": "News"}}])
        with self._session() as queue:
            mail = queue["postalparcel.message"].browse(message["id"]).mail_mail_id
            mail._prepare_outgoing_list()
            with self._session() as other:
                query = "SELECT id FROM postalparcel_message WHERE mail_mail_id = %s FOR NO KEY UPDATE SKIP LOCKED"
                other.cr.execute(query, [mail.id])
                self.assertFalse(other.cr.fetchall())
            mail.unlink()

    def test_one_message_delivered_by_two_workers_at_the_same_moment_is_sent_once(self):
        self._store_messages()
        with self._session() as env:
            [message] = self._claim_messages(env, 1)
        item = {"id": message["id"], "token": message["token"], "outcome": "rendered", "language": "en"}
        item["parts"] = {"subject": "News", "headline": "News"}
        with self._session() as one, self._session() as other:
            first = one["postalparcel.delivery"]._deliver([item])
            second = other["postalparcel.delivery"]._deliver([item])
        self.assertEqual([first[0]["result"], second[0]["result"]], ["applied", "retry"])
        with self._session() as env:
            self.assertEqual(env["postalparcel.delivery"]._deliver([item])[0]["result"], "duplicate")
            env["postalparcel.message"].browse(message["id"]).mail_mail_id.unlink()

    def test_a_parcel_whose_twin_is_being_summed_up_is_merged_a_little_later(self):
        with self._session() as env:
            twin = self._other_transfer(env).postalparcel_shipment_ids
            rollup = twin.picking_ids.postalparcel_rollup_id.id
            env.cr.execute(
                "UPDATE postalparcel_shipment SET number = %s, carrier_code = 'dhl' WHERE id = %s",
                [NUMBERS[0], twin.id],
            )
        self.parcels = self._named(NUMBERS[0])
        with self._session() as person:
            person.cr.execute("SELECT FROM postalparcel_rollup WHERE id = %s FOR UPDATE", [rollup])
            with self._session() as worker:
                self.assertEqual(self._settle(worker, carrier="dhl"), ["retry"])
        with self._session() as worker:
            self.assertEqual(self._settle(worker, carrier="dhl"), ["applied"])
            self.assertFalse(worker["postalparcel.shipment"].browse(twin.id).active)

    def _named(self, number):
        with self._session() as env:
            parcels = env["postalparcel.shipment"].browse(self.parcels)
            return parcels.filtered(lambda parcel: parcel.number == number).ids

    def _other_transfer(self, env):
        same = env["stock.picking"].browse(self.picking)
        names = ("picking_type_id", "location_id", "location_dest_id", "partner_id")
        values = {name: same[name].id for name in names}
        other = env["stock.picking"].create({**values, "carrier_tracking_ref": "RC888888888PT"})
        env.flush_all()
        return other

    def test_one_number_typed_twice_at_the_same_moment_is_one_shipment(self):
        """PostgreSQL refuses the second one; Odoo repeats the save, which then finds the first one's."""

        def save(env):
            return self._other_transfer(env).postalparcel_shipment_ids.ids

        with self._session() as late:
            late.cr.execute("SELECT 1")
            with self._session() as person:
                first = save(person)
            with (
                mute_logger("odoo.sql_db"),
                self.assertRaises(psycopg2.errors.SerializationFailure),
                late.cr.savepoint(flush=False),
            ):
                save(late)
            late.transaction.clear()
        with self._session() as repeated:
            self.assertEqual(save(repeated), first)
