"""New rows for numbers that no live shipment covers yet.

In: transfers and the numbers that are missing on them. Out: for each the shipment it shares or gets. Never: two live
shipments of one number and carrier, also when two people type it at the same moment.
"""

from odoo import api, fields, models
from odoo.tools import SQL


class PostalparcelRegistrar(models.AbstractModel):
    _name = "postalparcel.registrar"
    _description = "Records new parcels"

    @api.model
    def _provide(self, missing):
        """Find or create the shipments of `[(transfer, number, typed)]`; gives `[(shipment, transfer)]` as ids.

        Transfers of companies without a tracking account are left out.
        """
        prepared = self._prepare(missing)
        known = self._live({(vals["account_id"], vals["number"]) for _place, vals in prepared})
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

    def _live(self, keys):
        """`{(account, number): [slot]}`; a slot is a shipment that exists, or one to be inserted."""
        known = {key: [] for key in keys}
        rows = self.env.execute_query(
            SQL(
                """
                SELECT id, account_id, number, carrier_code, carrier_source FROM postalparcel_shipment
                 WHERE active AND account_id = ANY(%s::int[]) AND number = ANY(%s::text[])
                 ORDER BY id
                """,
                list({account for account, _number in keys}),
                list({number for _account, number in keys}),
            )
        )
        for shipment, account, number, code, source in rows:
            if (account, number) in known:
                known[account, number].append({"id": shipment, "code": code, "source": source})
        return known

    def _fill_carriers(self, known):
        """A shipment whose carrier was open learns it from the transfer that names it."""
        for slots in known.values():
            for slot in slots:
                if slot["id"] and slot.get("fill"):
                    self.env["postalparcel.shipment"].browse(slot["id"]).write(slot["fill"])

    def _insert(self, slots):
        """One statement for all. A row that appeared meanwhile makes PostgreSQL refuse, and Odoo repeats the save."""
        if not slots:
            return
        model = self.env["postalparcel.shipment"]
        defaults = model.default_get(list(model._fields))
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
