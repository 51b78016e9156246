"""Pages load for the people who use them, and their filters find what they say."""

from datetime import timedelta

from lxml import etree

from odoo import fields
from odoo.exceptions import AccessError
from odoo.tests import Form, TransactionCase, new_test_user, tagged
from odoo.tools.safe_eval import safe_eval

from .ui_common import create_shipment

GROUPS = {"user": "postalparcel_tracking.group_user", "manager": "postalparcel_tracking.group_manager"}


@tagged("post_install", "-at_install")
class TestViews(TransactionCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.users = {name: new_test_user(cls.env, f"parcels_{name}", groups=group) for name, group in GROUPS.items()}

    def _menus(self, user):
        """Names below our app, as the web client gets them."""
        menus = self.env["ir.ui.menu"].with_user(user).load_menus(False)
        pending = [self.env.ref("postalparcel_tracking.postalparcel_root_menu").id]
        names = []
        while pending:
            menu = menus[pending.pop()]
            pending.extend(menu["children"])
            names.append(menu["name"])
        return set(names[1:])

    def test_pages_of_parcels_load_for_both_groups(self):
        views = [(False, kind) for kind in ("list", "kanban", "form", "search")]
        for name, user in self.users.items():
            with self.subTest(user=name):
                found = self.env["postalparcel.shipment"].with_user(user).get_views(views)["views"]
                self.assertEqual(set(found), {"list", "kanban", "form", "search"})

    def test_menu_shows_configuration_to_managers_only(self):
        self.assertEqual(self._menus(self.users["user"]), {"Parcels", "Needs attention", "Messages"})
        self.assertEqual(
            self._menus(self.users["manager"]),
            {
                "Parcels",
                "Needs attention",
                "Messages",
                "Configuration",
                "Accounts",
                "Meanings of codes",
                "Unmapped codes",
                "Own wording",
                "Workers",
                "Track earlier transfers",
            },
        )

    def test_manager_opens_accounts_and_workers(self):
        for model in ("postalparcel.account", "postalparcel.worker", "postalparcel.status.mapping"):
            self.env[model].with_user(self.users["manager"]).get_views([(False, "list"), (False, "form")])
        with self.assertRaises(AccessError):
            self.env["postalparcel.worker"].with_user(self.users["user"]).search([])

    def test_user_of_parcels_alone_opens_one_of_an_order_and_sets_a_status_by_hand(self):
        shipment = create_shipment(self.env, "LX900101009CN").with_user(self.users["user"])
        partner = self.env["res.partner"].create({"name": "Nora Nobody"})
        shipment.sudo().sale_ids = self.env["sale.order"].create({"partner_id": partner.id})
        shipment.sudo().carrier_id = self.env["delivery.carrier"].search([], limit=1)
        with self.assertRaises(AccessError):
            self.env["sale.order"].with_user(self.users["user"]).search([])
        with Form(shipment) as form:
            form.manual_sub_status = "lost"
        self.assertEqual(shipment.manual_sub_status, "lost")

    def test_status_set_by_hand_and_archiving_show_on_the_transfer_at_once(self):
        warehouse = self.env["stock.warehouse"].search([("company_id", "=", self.env.company.id)], limit=1)
        transfer = self.env["stock.picking"].create(
            {
                "picking_type_id": warehouse.out_type_id.id,
                "location_id": warehouse.lot_stock_id.id,
                "location_dest_id": self.env.ref("stock.stock_location_customers").id,
                "carrier_tracking_ref": "LX900101009CN",
            }
        )
        parcel = transfer.postalparcel_shipment_ids.with_user(self.users["user"])
        self.assertEqual((transfer.postalparcel_shipment_count, transfer.postalparcel_status), (1, "pending"))
        parcel.manual_sub_status = "lost"
        self.assertEqual(transfer.postalparcel_status, "exception")
        parcel.action_archive()
        self.assertEqual(transfer.postalparcel_shipment_count, 0)

    def test_an_order_of_two_deliveries_lists_its_four_parcels_by_delivery(self):
        warehouse = self.env["stock.warehouse"].search([("company_id", "=", self.env.company.id)], limit=1)
        order = self.env["sale.order"].create({"partner_id": self.env.user.partner_id.id})
        deliveries = self.env["stock.picking"]
        # One at a time: the order of a transfer can't be set for several at once (sale_stock).
        for place in (1, 2):
            deliveries |= deliveries.create(
                {
                    "picking_type_id": warehouse.out_type_id.id,
                    "location_id": warehouse.lot_stock_id.id,
                    "location_dest_id": self.env.ref("stock.stock_location_customers").id,
                    "carrier_tracking_ref": f"RR00000000{place}PT,RR00000001{place}PT",
                    "sale_id": order.id,
                }
            )
        parcels = deliveries.postalparcel_shipment_ids
        for parcel, word in zip(
            parcels.sorted("number"), ("delivered", "moving", "lost", "customs_started"), strict=True
        ):
            parcel.manual_sub_status = word
        listed = self.env["postalparcel.shipment"].search(order.action_postalparcel_shipments()["domain"])
        self.assertEqual(
            {(parcel.number, parcel.sub_status) for parcel in listed},
            {
                ("RR000000001PT", "delivered"),
                ("RR000000002PT", "moving"),
                ("RR000000011PT", "lost"),
                ("RR000000012PT", "customs_started"),
            },
        )
        groups = listed._read_group([("id", "in", listed.ids)], ["picking_ids"], ["id:recordset"])
        self.assertEqual({(transfer, len(inside)) for transfer, inside in groups}, {(out, 2) for out in deliveries})

    def test_buttons_lead_to_the_one_order_or_to_the_list(self):
        partner = self.env["res.partner"].create({"name": "Nora Nobody"})
        orders = self.env["sale.order"].create([{"partner_id": partner.id}, {"partner_id": partner.id}])
        shipment = create_shipment(self.env, "LX900101009CN")
        shipment.sale_ids = orders[0]
        self.assertEqual(shipment.action_view_sale_orders()["res_id"], orders[0].id)
        shipment.sale_ids = orders
        self.assertEqual(shipment.action_view_sale_orders()["domain"], [("id", "in", orders.ids)])
        self.assertEqual(shipment.sale_count, 2)


@tagged("post_install", "-at_install")
class TestSearches(TransactionCase):
    def _filters(self, view):
        """The filters of a search view by name."""
        record = self.env.ref(view)
        arch = self.env[record.model].get_view((record.inherit_id or record).id, "search")["arch"]
        return {node.get("name"): node for node in etree.fromstring(arch).iter("filter")}

    def _domain(self, node):
        return safe_eval(node.get("domain"), {"uid": self.env.uid})

    def test_every_filter_and_grouping_works_on_all_three_models(self):
        views = {
            "postalparcel.shipment": "postalparcel_tracking.postalparcel_shipment_view_search",
            "stock.picking": "postalparcel_tracking.view_picking_internal_search",
            "sale.order": "postalparcel_tracking.view_sales_order_filter",
        }
        for model, view in views.items():
            for name, node in self._filters(view).items():
                if model != "postalparcel.shipment" and "postalparcel" not in name:
                    continue
                with self.subTest(model=model, filter=name):
                    if node.get("domain"):
                        self.env[model].search(self._domain(node), limit=1)
                    group_by = safe_eval(node.get("context") or "{}").get("group_by")
                    if group_by:
                        self.env[model].web_read_group([], [group_by], ["__count"])

    def _found(self, view, label, typed):
        """What the field `label` of a search view finds for a text, as the web client asks."""
        record = self.env.ref(view)
        model = self.env[record.model]
        arch = etree.fromstring(model.get_view((record.inherit_id or record).id, "search")["arch"])
        [node] = arch.xpath(f"//field[@string='{label}']") or arch.xpath("//field[@name='number']")
        domain = safe_eval(
            node.get("filter_domain") or "[(name, 'ilike', self)]", {"self": typed, "name": node.get("name")}
        )
        return model.search(domain)

    def test_a_number_is_found_as_carriers_print_it(self):
        warehouse = self.env["stock.warehouse"].search([("company_id", "=", self.env.company.id)], limit=1)
        transfer = self.env["stock.picking"].create(
            {
                "picking_type_id": warehouse.out_type_id.id,
                "location_id": warehouse.lot_stock_id.id,
                "location_dest_id": self.env.ref("stock.stock_location_customers").id,
                "carrier_tracking_ref": "LX.987 654 321.CN",
            }
        )
        parcel = transfer.postalparcel_shipment_ids
        parcel.sale_ids = order = self.env["sale.order"].create({"partner_id": self.env.user.partner_id.id})
        views = {
            "postalparcel_shipment_view_search": parcel,
            "view_picking_internal_search": transfer,
            "view_sales_order_filter": order,
        }
        for typed in ("LX 987 654 321 CN", "lx-987-654-321", "LX987654321CN", ".987 654", "987654321"):
            for view, expected in views.items():
                with self.subTest(typed=typed, view=view):
                    self.assertEqual(self._found(f"postalparcel_tracking.{view}", "Tracking number", typed), expected)
        self.assertFalse(
            self._found("postalparcel_tracking.postalparcel_shipment_view_search", "Tracking number", "ö1")
        )

    def test_the_worklist_gets_empty_by_working(self):
        action = self.env.ref("postalparcel_tracking.postalparcel_shipment_action_attention")
        default = safe_eval(action.context)
        filters = self._filters("postalparcel_tracking.postalparcel_shipment_view_search")
        [name] = [name for name in filters if default.get(f"search_default_{name}") and filters[name].get("domain")]
        warehouse = self.env["stock.warehouse"].search([("company_id", "=", self.env.company.id)], limit=1)
        numbers = ["LX987654301CN", "LX987654302CN", "LX987654303CN", "LX987654304CN", "LX987654305CN"]
        transfer = self.env["stock.picking"].create(
            {
                "picking_type_id": warehouse.out_type_id.id,
                "location_id": warehouse.lot_stock_id.id,
                "location_dest_id": self.env.ref("stock.stock_location_customers").id,
                "carrier_tracking_ref": ",".join(numbers),
            }
        )
        parcels = transfer.postalparcel_shipment_ids
        parcels.write({"status": "exception", "sub_status": "damaged", "attention": "action"})
        fresh, moved, by_hand, finished, archived = parcels

        def listed():
            return parcels.search([("id", "in", parcels.ids), *self._domain(filters[name])])

        self.assertEqual(listed(), parcels.sorted("id", reverse=True))
        fresh.write({"status": "not_found", "sub_status": "no_data_yet", "attention": "watch"})
        moved.write({"status": "in_transit", "sub_status": "moving", "attention": "none"})
        by_hand.manual_sub_status = "moving"
        finished.check_ids.state = "finished"
        archived.active = False
        self.assertFalse(listed())

    def test_filters_of_parcels_find_what_they_say(self):
        now = fields.Datetime.now()
        shipment = {
            word: create_shipment(self.env, f"N{word.upper()}", sub_status=word)
            for word in (
                "moving",
                "customs_held",
                "out_for_delivery",
                "ready_for_pickup",
                "delivered",
                "damaged",
                "no_data_yet",
                "returned_to_sender",
            )
        }
        everything = self.env["postalparcel.shipment"].browse([parcel.id for parcel in shipment.values()])
        self.env["postalparcel.check"].search([("shipment_id", "in", everything.ids)]).unlink()
        check = {
            word: self.env["postalparcel.check"].create(
                {"shipment_id": parcel.id, "account_id": parcel.account_id.id, "next_check_at": now}
            )
            for word, parcel in shipment.items()
            if word != "damaged"
        }
        check["customs_held"].failures = 2
        check["returned_to_sender"].state = "finished"
        check["moving"].next_check_at = now - timedelta(hours=3)
        partner = self.env["res.partner"].create({"name": "Nora Nobody"})
        shipment["moving"].sale_ids = self.env["sale.order"].create({"partner_id": partner.id, "user_id": self.env.uid})
        expected = {
            "needs_action": {"customs_held", "ready_for_pickup"},
            "worth_an_eye": {"no_data_yet"},
            "my_orders": {"moving"},
            "open": set(shipment) - {"delivered", "returned_to_sender"},
            "out_for_delivery": {"out_for_delivery"},
            "pickup": {"ready_for_pickup"},
            "customs": {"customs_held"},
            "problems": {"customs_held", "damaged", "returned_to_sender"},
            "not_found": {"no_data_yet"},
            "delivered": {"delivered"},
            "check_failed": {"customs_held"},
            "not_checked": {"moving", "damaged"},
        }
        filters = self._filters("postalparcel_tracking.postalparcel_shipment_view_search")
        for name, words in expected.items():
            with self.subTest(filter=name):
                found = everything.search([("id", "in", everything.ids), *self._domain(filters[name])])
                self.assertEqual(set(found.mapped("sub_status")), words)
