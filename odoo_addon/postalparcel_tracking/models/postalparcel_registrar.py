"""New rows for numbers that no live shipment covers yet.

In: transfers and the numbers that are missing on them. Out: for each the shipment it shares or gets. Never: two live
shipments of one number and carrier, also when two people type it at the same moment.
"""

from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import SQL

# Nobody adds a transfer to a box that arrived a quarter of a year ago, and hardly a carrier gives a number out again
# sooner: postal ones wait a year, as the UPU's standard S10 demands.
REUSED_AFTER_DAYS = 90


class PostalparcelRegistrar(models.AbstractModel):
    _name = "postalparcel.registrar"
    _description = "Records new parcels"

    @api.model
    def _provide(self, missing, held):
        """Find or create the shipments of `[(transfer, number, typed)]`; gives `[(shipment, transfer)]` as ids.

        Transfers of companies without a tracking account are left out. Shipments `held` by transfers of the same chain
        are never too old to be shared.
        """
        prepared = self._prepare(missing)
        known = self._live({(vals["account_id"], vals["number"]) for _place, vals in prepared}, held)
        chosen = [(place, _choose(known[vals["account_id"], vals["number"]], vals)) for place, vals in prepared]
        self._fill_carriers(known)
        new = [slot for slots in known.values() for slot in slots if slot["id"] is None]
        self._insert(new)
        return [(slot["id"], place.id) for place, slot in chosen if slot["id"]]

    def _prepare(self, missing):
        accounts = self.env["postalparcel.account"]._default_by_company()
        prepared = []
        for place, number, typed in missing:
            account = accounts.get(place.company_id.id)
            vals = account and place._postalparcel_prepare_shipment(account, number, typed)
            if vals:
                prepared.append((place, vals))
        return prepared

    def _live(self, keys, held):
        """`{(account, number): [slot]}`; a slot is a shipment that exists, or one to be inserted.

        The parcels of earlier users of a number are archived. Their transfers keep them.
        """
        known, old = {key: [] for key in keys}, []
        rows = self.env.execute_query(
            SQL(
                """
                SELECT shipment.id, shipment.account_id, number, carrier_code, carrier_source, %s
                  FROM postalparcel_shipment shipment
                  JOIN postalparcel_check checks ON checks.shipment_id = shipment.id
                 WHERE active AND shipment.account_id = ANY(%s::int[]) AND number = ANY(%s::text[])
                 ORDER BY shipment.id
                """,
                self._is_old(),
                list({account for account, _number in keys}),
                list({number for _account, number in keys}),
            )
        )
        for shipment, account, number, code, source, is_old in rows:
            if (account, number) in known:
                if is_old and shipment not in held:
                    old.append(shipment)
                else:
                    known[account, number].append({"id": shipment, "code": code, "source": source})
        self._retire(old)
        return known

    def _is_old(self):
        """SQL: whether the next transfer with the number of this `shipment` has another parcel."""
        return SQL(
            """
            (checks.state <> 'active'
             AND COALESCE(last_event_at, status_since, shipment.create_date) < %s)
            """,
            fields.Datetime.now() - timedelta(days=REUSED_AFTER_DAYS),
        )

    def _retire(self, shipment_ids):
        """Before the insert: a live one of the same number would keep the new one out."""
        if shipment_ids:
            self.env["postalparcel.shipment"].browse(shipment_ids).write({"active": False})
            self.env.flush_all()

    def _fill_carriers(self, known):
        """A shipment whose carrier was open learns it from the transfer that names it."""
        carriers = {slot["id"]: slot["fill"] for slots in known.values() for slot in slots if slot.get("fill")}
        self.env["postalparcel.facts"]._learn_carriers(carriers)

    def _insert(self, slots):
        """One statement for all. A row that appeared meanwhile makes PostgreSQL refuse, and Odoo repeats the save."""
        if not slots:
            return
        model = self.env["postalparcel.shipment"]
        defaults = model.default_get(list(model._fields))
        defaults["quiet"] = bool(self.env.context.get("postalparcel_quiet"))
        stamp = {"create_uid": self.env.uid, "write_uid": self.env.uid}
        stamp.update(dict.fromkeys(("create_date", "write_date"), self.env.cr.now()))
        rows = [{**defaults, **slot["vals"], **stamp} for slot in slots]
        names = sorted(name for name in set().union(*rows) if model._fields[name].column_type)
        values = SQL(", ").join(
            tuple(model._fields[name].convert_to_column_insert(row.get(name), model, row) for name in names)
            for row in rows
        )
        inserted = self.env.execute_query(
            SQL(
                """
                INSERT INTO postalparcel_shipment (%s) VALUES %s ON CONFLICT DO NOTHING
                RETURNING account_id, number, COALESCE(carrier_code, ''), id
                """,
                SQL(", ").join(SQL.identifier(name) for name in names),
                values,
            )
        )
        id_of = {(account, number, code): shipment for account, number, code, shipment in inserted}
        for slot in slots:
            slot["id"] = id_of.get((slot["vals"]["account_id"], slot["vals"]["number"], slot["code"] or ""))
        model.browse(id_of.values()).modified(names)
        self._insert_checks(list(id_of.values()))

    def _insert_checks(self, shipment_ids):
        """Each shipment is due at once."""
        self.env.execute_query(
            SQL(
                """
                INSERT INTO postalparcel_check (shipment_id, account_id, state, failures, next_check_at)
                SELECT id, account_id, 'active', 0, %s FROM postalparcel_shipment WHERE id = ANY(%s::int[])
                RETURNING 1
                """,
                fields.Datetime.now(),
                shipment_ids,
            )
        )


def _choose(slots, vals):
    """The slot that `vals` shares: same carrier first, then one that fits, else a new one."""
    code = vals.get("carrier_code") or None
    for slot in slots:
        if slot["code"] == code:
            return slot
    for slot in slots:
        if not code or not slot["code"] or slot["source"] != "given":
            if code and not slot["code"]:
                _learn(slot, code, vals)
            return slot
    slots.append({"id": None, "code": code, "source": "given", "vals": vals})
    return slots[-1]


def _learn(slot, code, vals):
    """Remember the carrier for a row that is to be inserted, or to be written."""
    carrier = {name: vals[name] for name in ("carrier_id", "carrier_code", "carrier_name", "carrier_source")}
    slot.update(code=code, source="given")
    if slot["id"] is None:
        slot["vals"] = {**slot["vals"], **carrier}
    else:
        slot["fill"] = carrier
