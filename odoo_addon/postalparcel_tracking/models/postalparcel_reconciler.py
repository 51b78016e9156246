"""Transfers that got their reference past Odoo, or long ago.

In: transfers as the database has them. Out: parcels followed as if somebody had typed the reference now. Never: a
transfer from before the installation, or from before its company had an account, unless a person asked for it.
"""

from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import SQL

from ..hooks import INSTALLED_AT
from ..tools.numbers import forms, of_today, split

# Older transfers are not repaired any more: their parcels arrived or never will.
RECENT_DAYS = 60
BATCH = 500
_POSITION = "postalparcel_tracking.reconciled_up_to"


class PostalparcelReconciler(models.AbstractModel):
    _name = "postalparcel.reconciler"
    _description = "Finds references without parcels"

    @api.model
    def _cron_reconcile(self):
        """Nightly: what came by SQL, by another addon, or failed when it was saved. In batches, each committed."""
        parameters = self.env["ir.config_parameter"]
        position = int(parameters.get_param(_POSITION, 0))
        time_left = True
        while time_left:
            pickings = self._recent(position)
            if not pickings:
                break
            self.env["postalparcel.linker"]._follow(pickings, typed=True)
            position = pickings[-1].id
            parameters.set_param(_POSITION, position)
            time_left = self.env["ir.cron"]._commit_progress(len(pickings), remaining=self._recent_left(position))
        else:
            return  # time is up: the scheduler comes back and goes on from here
        parameters.set_param(_POSITION, 0)
        self._archive_orphans()
        self._forget_messages()
        self.env["postalparcel.worker"]._wake_after_commit()
        self.env["ir.cron"]._commit_progress(remaining=0)

    def _recent(self, position):
        """The next batch of transfers that have a reference or parcels, by id."""
        rows = self.env.execute_query(
            SQL("SELECT id FROM (%s) picking ORDER BY id LIMIT %s", self._recent_query(position), BATCH)
        )
        return self.env["stock.picking"].browse(picking for (picking,) in rows)

    def _recent_left(self, position):
        [(left,)] = self.env.execute_query(SQL("SELECT count(*) FROM (%s) picking", self._recent_query(position)))
        return left

    def _recent_query(self, position):
        """Cancelled transfers only while they have parcels."""
        installed = self.env["ir.config_parameter"].get_param(INSTALLED_AT)
        since = fields.Datetime.now() - timedelta(days=RECENT_DAYS)
        return SQL(
            """
            SELECT id FROM stock_picking picking
             WHERE id > %s AND create_date >= %s
               AND (EXISTS (
                    SELECT FROM postalparcel_shipment_stock_picking_rel link WHERE link.picking_id = picking.id)
                    OR (carrier_tracking_ref IS NOT NULL AND state <> 'cancel' AND create_date >= (
                    SELECT min(account.create_date) FROM postalparcel_account account
                     WHERE account.active AND account.company_id = picking.company_id)))
            """,
            position,
            max(since, fields.Datetime.to_datetime(installed) or since),
        )

    def _forget_messages(self):
        """What is left when the time is up is deleted the next night."""
        time_left = True
        while time_left and self.env["postalparcel.message"]._forget():
            time_left = self.env["ir.cron"]._commit_progress()

    def _archive_orphans(self):
        """Parcels whose transfers were deleted by SQL."""
        rows = self.env.execute_query(
            SQL(
                """
                SELECT id FROM postalparcel_shipment shipment
                 WHERE active AND NOT EXISTS (
                       SELECT FROM postalparcel_shipment_stock_picking_rel link WHERE link.shipment_id = shipment.id)
                """
            )
        )
        self.env["postalparcel.shipment"].browse(shipment for (shipment,) in rows).write({"active": False})

    # What existed before the installation

    @api.model
    def _backfill_count(self, company, since):
        """How many numbers `_backfill` would follow."""
        return len(set().union(*(numbers for _picking, numbers in self._unfollowed(company, since))))

    @api.model
    def _backfill(self, company, since, limit):
        """Follow the numbers of transfers done since the date `since`, the newest first, at most `limit` numbers.

        Gives how many parcels are followed now that were not before.
        """
        chosen, count = [], {}
        for picking, numbers in self._unfollowed(company, since):
            if len(count | numbers) > limit:
                continue  # an older transfer with fewer numbers may fit
            chosen.append(picking)
            count |= numbers
        linked = self._linked(company, count.values())
        for start in range(0, len(chosen), BATCH):
            pickings = self.env["stock.picking"].browse(chosen[start : start + BATCH])
            self.env["postalparcel.linker"].with_context(postalparcel_quiet=True)._follow(pickings, typed=True)
        return len(self._linked(company, count.values()) - linked)

    def _unfollowed(self, company, since):
        """`[(transfer id, {number: typed})]` of numbers without a parcel, newest transfer first.

        A parcel that somebody archived is not wanted again, and one whose delivery was cancelled never left.
        """
        rows = self.env.execute_query(
            SQL(
                """
                SELECT id, carrier_tracking_ref FROM stock_picking picking
                 WHERE company_id = %s AND carrier_tracking_ref IS NOT NULL AND state <> 'cancel'
                   AND COALESCE(date_done, create_date) >= %s
                 ORDER BY COALESCE(date_done, create_date) DESC, id DESC
                """,
                company.id,
                since,
            )
        )
        found = [(picking, split(reference)[0]) for picking, reference in rows]
        linked = self._linked(company, {typed for _picking, numbers in found for typed in numbers.values()})
        found = [(picking, numbers) for picking, numbers in found if numbers.keys() - linked]
        pickings = self.env["stock.picking"].browse(picking for picking, _numbers in found)
        chains = self.env["postalparcel.linker"]._chains(pickings)
        return [(picking, numbers) for picking, numbers in found if not chains[picking].void]

    def _linked(self, company, texts):
        """The numbers in these texts that have a parcel, as they are called today."""
        kept = set().union(*map(forms, texts))
        shipments = self.env["postalparcel.shipment"].with_context(active_test=False)
        linked = shipments.search(
            [("company_id", "=", company.id), ("number", "in", list(kept)), ("picking_ids", "!=", False)]
        )
        return set(map(of_today, linked.mapped("number")))
