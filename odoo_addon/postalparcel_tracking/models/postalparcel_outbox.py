"""What settled parcels have their recipients told.

In: news, and the states from before. Out: rows of the outbox, written in the transaction of the news. Never: a second
row for the same thing, a query more for a longer batch, a wait for who is sending.
"""

from collections import defaultdict
from datetime import datetime, time, timedelta

import pytz

from odoo import api, fields, models
from odoo.tools import SQL

from ..tools.milestones import Reached, plan
from ..tools.rows import columns, incoming
from ..tools.zones import zone_of

ROW = {
    "shipment_id": "int4",
    "milestone": "text",
    "occurrence": "text",
    "at": "timestamp",
    "partner_id": "int4",
    "channel": "text",
    "company_id": "int4",
    "account_id": "int4",
    "sale_id": "int4",
    "due_at": "timestamp",
    "state": "text",
    "why": "text",
}
CHANNELS = ("email", "sms", "activity")
# The milestones of which the recipients of this `sale` (it may be missing) and `account` are told.
SWITCHED_ON = SQL(
    """
    CASE WHEN sale.postalparcel_messages = 'none' THEN '{}'
         WHEN sale.postalparcel_messages = 'chosen' THEN ARRAY(
              SELECT milestone.code FROM postalparcel_sale_milestone_rel link
                JOIN postalparcel_milestone milestone ON milestone.id = link.milestone_id
               WHERE link.sale_id = sale.id)
         ELSE ARRAY(
              SELECT milestone.code FROM postalparcel_account_milestone_rel link
                JOIN postalparcel_milestone milestone ON milestone.id = link.milestone_id
               WHERE link.account_id = account.id)
          END
    """
)


class PostalparcelOutbox(models.AbstractModel):
    _name = "postalparcel.outbox"
    _description = "Decides what customers are told of their parcels"

    @api.model
    def _fill(self, news, states):
        """Rows for what parcels have reached, where the worker says what that is."""
        news = {shipment: item for shipment, item in news.items() if "milestones" in item["snapshot"]}
        if not news:
            return
        parcels = self._parcels(list(news))
        told = self._told(list(parcels))
        rows, superseded, withdrawn = [], set(), set()
        for shipment, parcel in parcels.items():
            parcel.update(_news_of(news[shipment], states[shipment], parcel))
            more, outdated, taken_back = plan(parcel, told[shipment], fields.Datetime.now())
            rows += more
            superseded |= outdated
            withdrawn |= taken_back
        self._supersede(superseded, withdrawn)
        self._insert(rows)

    def _parcels(self, shipment_ids):
        """`{id: facts}` of parcels of which somebody may be told.

        Goods on their way to a supplier or another warehouse of ours are no customer's.
        """
        self.env["postalparcel.account"].flush_model()
        self.env["sale.order"].flush_model(["postalparcel_messages", "postalparcel_milestone_ids"])
        self.env["res.partner"].flush_model(["country_id", "tz"])
        self.env.cr.execute(
            SQL(
                """
                SELECT shipment.id, shipment.direction, shipment.quiet, shipment.create_date AS followed_since,
                       shipment.partner_id, shipment.company_id, shipment.account_id, shipment.pickup_until,
                       shipment.delivered_at, shipment.status_since, shipment.estimate_from, shipment.estimate_to,
                       shipment.estimate_precision,
                       account.message_email AS email, account.message_sms AS sms, account.message_activity AS activity,
                       account.message_wait_minutes, account.message_max_age_hours, account.quiet_from,
                       account.quiet_to, country.code AS country, partner.tz AS own_tz, calendar.tz AS company_tz,
                       sale.id AS sale_id,
                       %(switched_on)s AS milestones
                  FROM postalparcel_shipment shipment
                  JOIN postalparcel_account account ON account.id = shipment.account_id
                  JOIN res_company company ON company.id = shipment.company_id
                  LEFT JOIN resource_calendar calendar ON calendar.id = company.resource_calendar_id
                  LEFT JOIN res_partner partner ON partner.id = shipment.partner_id
                  LEFT JOIN res_country country ON country.id = partner.country_id
                  LEFT JOIN LATERAL (
                       SELECT sale_order.id, sale_order.postalparcel_messages
                         FROM postalparcel_shipment_sale_order_rel link
                         JOIN sale_order ON sale_order.id = link.sale_id
                        WHERE link.shipment_id = shipment.id
                        ORDER BY sale_order.id LIMIT 1
                       ) sale ON true
                 WHERE shipment.id = ANY(%(ids)s::int[])
                   AND (account.message_email OR account.message_sms OR account.message_activity)
                   AND (shipment.direction = 'return' OR (shipment.direction = 'outbound' AND %(to_customer)s))
                 ORDER BY shipment.id
                """,
                ids=shipment_ids,
                switched_on=SWITCHED_ON,
                to_customer=self._to_customer(),
            )
        )
        return {row["id"]: _typed(row) for row in self.env.cr.dictfetchall()}

    def _to_customer(self):
        """SQL: whether a transfer of this `shipment` brings the goods to a customer, or one of its goods go there."""
        return SQL(
            """
            EXISTS (
                SELECT FROM postalparcel_shipment_stock_picking_rel link
                  JOIN stock_picking picking ON picking.id = link.picking_id
                  JOIN stock_location destination ON destination.id = picking.location_dest_id
                 WHERE link.shipment_id = shipment.id
                   AND (destination.usage = 'customer' OR EXISTS (
                        SELECT FROM stock_move move
                          JOIN stock_location final ON final.id = move.location_final_id
                         WHERE move.picking_id = picking.id AND final.usage = 'customer')))
            """
        )

    def _told(self, shipment_ids):
        """`{id: rows}` of the outbox so far."""
        told = defaultdict(list)
        self.env["postalparcel.message"].flush_model()
        self.env.cr.execute(
            SQL(
                """
                SELECT id, shipment_id, milestone, occurrence, at, channel, state, told_at, withdrawn
                  FROM postalparcel_message WHERE shipment_id = ANY(%s::int[]) ORDER BY id
                """,
                shipment_ids,
            )
        )
        for row in self.env.cr.dictfetchall():
            told[row["shipment_id"]].append(row)
        return told

    def _supersede(self, superseded, withdrawn):
        """Nobody gets these any more. Rows that are being sent at this moment are; what is said next goes on."""
        rows = [{"id": row, "why": "newer", "withdrawn": False} for row in superseded]
        rows += [{"id": row, "why": "withdrawn", "withdrawn": True} for row in withdrawn]
        if not rows:
            return
        self.env.cr.execute(
            SQL(
                """
                WITH changed AS (
                    SELECT message.id, incoming.why, incoming.withdrawn
                      FROM %s JOIN postalparcel_message message USING (id)
                     ORDER BY message.id FOR NO KEY UPDATE OF message SKIP LOCKED
                )
                UPDATE postalparcel_message message
                   SET state = CASE message.state WHEN 'pending' THEN 'superseded' ELSE message.state END,
                       why = CASE message.state WHEN 'pending' THEN changed.why ELSE message.why END,
                       withdrawn = changed.withdrawn
                  FROM changed WHERE message.id = changed.id
                """,
                incoming({"id": "int4", "why": "text", "withdrawn": "bool"}, rows),
            ),
            log_exceptions=False,
        )
        self.env["postalparcel.message"].invalidate_model(flush=False)

    @api.model
    def _insert(self, rows):
        """What is there already is left as it is."""
        if rows:
            self.env.cr.execute(
                SQL(
                    """
                    INSERT INTO postalparcel_message (%(columns)s)
                    SELECT %(columns)s FROM %(incoming)s ON CONFLICT DO NOTHING
                    """,
                    columns=columns(ROW),
                    incoming=incoming(ROW, rows),
                )
            )
            self.env["postalparcel.message"].invalidate_model(flush=False)


def _typed(row):
    """What the database gives, as `tools.milestones` wants it."""
    tz = zone_of(row["country"], row["own_tz"], row["company_tz"])
    return {
        **row,
        "milestones": set(row["milestones"]),
        "channels": [channel for channel in CHANNELS if row[channel]],
        "tz": tz,
        "wait": timedelta(minutes=row["message_wait_minutes"] or 0),
        "max_age": timedelta(hours=row["message_max_age_hours"] or 0),
        "pickup_until": row["pickup_until"] and datetime.combine(row["pickup_until"], time()),
        "estimated": _last_day(row, tz),
    }


def _news_of(item, state, parcel):
    """What the worker said, and what was known before."""
    snapshot = item["snapshot"]
    return {
        "reached": [
            Reached(entry["milestone"], entry.get("occurrence", ""), _moment(entry.get("at")))
            for entry in snapshot["milestones"]
        ],
        "remap": "remap" in item,
        "rev": state["rev"],
        "status": snapshot["status"],
        "decided_by": snapshot.get("decided_by"),
        "estimated_before": _last_day(state, parcel["tz"]),
    }


def _moment(text):
    return fields.Datetime.to_datetime(text) or None


def _last_day(row, tz):
    """The last day of an estimate, as the recipient counts days; one that is about days holds everywhere."""
    moment = row["estimate_to"] or row["estimate_from"]
    if moment and row["estimate_precision"] != "day":
        moment = pytz.utc.localize(moment).astimezone(pytz.timezone(tz))
    return moment and moment.date()
