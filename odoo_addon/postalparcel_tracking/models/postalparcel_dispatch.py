"""Messages that are due, handed to a worker for their texts.

In: pending rows of the outbox. Out: leases on messages, each of all rows of one recipient, order and channel; rows that
nobody shall get any more, with the cause. Never: half a message; a wait for who has a row.
"""

import logging
from collections import defaultdict
from datetime import timedelta

from odoo import SUPERUSER_ID, api, fields, models
from odoo.tools import SQL, email_normalize_all

from ..tools.languages import choose
from ..tools.milestones import PROGRESS, STAYS, UNDER_WAY
from ..tools.quiet_hours import due_at
from ..tools.rows import incoming
from ..tools.statuses import STATUS_OF
from ..tools.zones import is_certain, zone_of
from .postalparcel_outbox import SWITCHED_ON

_logger = logging.getLogger(__name__)

_VERDICT = {
    "id": "int4",
    "state": "text",
    "why": "text",
    "due_at": "timestamp",
    "partner_id": "int4",
    "token": "text",
    "lease_until": "timestamp",
}
# The order hears of these once.
_NOTED = ("no_recipient", "no_email", "no_phone")


class PostalparcelDispatch(models.AbstractModel):
    _name = "postalparcel.dispatch"
    _description = "Hands out messages that are due"

    @api.model
    def _claim(self, accounts, limit, lease_seconds):
        """At most `limit` messages, leased; in the form of the wire."""
        now = fields.Datetime.now()
        leaders = self._lock(accounts, limit, now)
        rows = self._rows(list(leaders))
        recipients = self._recipients(rows)
        verdicts = {row["id"]: self._verdict(row, recipients[row["id"]], now) for row in rows}
        self._one_a_parcel(rows, verdicts)
        groups = defaultdict(list)
        for row in rows:
            if not verdicts[row["id"]]:
                groups[leaders[row["id"]]].append(row)
        tokens = self._conclude(rows, verdicts, groups, now + timedelta(seconds=lease_seconds))
        self._note([row for row in rows if (verdicts[row["id"]] or {}).get("why") in _NOTED], verdicts)
        companies = {row["company_id"] for group in groups.values() for row in group}
        return {
            "messages": self.env["postalparcel.notice"]._notices(groups, recipients, tokens),
            "wordings": self._wordings(companies),
        }

    def _lock(self, accounts, limit, now):
        """`{row: its message}`. A message is known by its first row; who locks that one has them all.

        When one of them is due, those that wait with it go too.
        """
        self.env.cr.execute(
            SQL(
                """
                WITH due AS (
                    SELECT shipment.partner_id, COALESCE(early.sale_id, -early.shipment_id) AS story, early.channel,
                           min(early.due_at) AS since
                      FROM (SELECT * FROM postalparcel_message
                             WHERE state = 'pending' AND due_at <= %(now)s AND account_id = ANY(%(accounts)s::int[])
                               AND (lease_until IS NULL OR lease_until <= %(now)s)
                             ORDER BY due_at LIMIT %(rows)s) early
                      JOIN postalparcel_shipment shipment ON shipment.id = early.shipment_id
                     GROUP BY 1, 2, 3 ORDER BY since LIMIT %(limit)s
                ), member AS (
                    SELECT message.id, min(message.id) OVER (
                               PARTITION BY due.partner_id, due.story, due.channel) AS leader
                      FROM due
                      JOIN postalparcel_message message
                        ON COALESCE(message.sale_id, -message.shipment_id) = due.story
                       AND message.channel = due.channel AND message.state = 'pending'
                       AND (message.lease_until IS NULL OR message.lease_until <= %(now)s)
                      JOIN postalparcel_account account ON account.id = message.account_id
                       AND account.id = ANY(%(accounts)s::int[])
                      JOIN postalparcel_shipment shipment ON shipment.id = message.shipment_id
                       AND shipment.partner_id IS NOT DISTINCT FROM due.partner_id
                     WHERE message.due_at <= %(now)s + make_interval(mins => COALESCE(account.message_wait_minutes, 0))
                ), held AS MATERIALIZED (
                    SELECT id FROM postalparcel_message
                     WHERE id IN (SELECT leader FROM member)
                     ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
                )
                SELECT message.id, member.leader
                  FROM postalparcel_message message JOIN member USING (id)
                 WHERE member.leader IN (SELECT id FROM held)
                 ORDER BY message.id FOR NO KEY UPDATE OF message SKIP LOCKED
                """,
                now=now,
                accounts=accounts,
                rows=limit * 10,
                limit=limit,
            ),
            log_exceptions=False,
        )
        return dict(self.env.cr.fetchall())

    def _rows(self, message_ids):
        """All that decides about these rows, and all that is told of them."""
        self.env.cr.execute(
            SQL(
                """
                SELECT message.id, message.shipment_id, message.milestone, message.occurrence, message.at,
                       message.channel, message.due_at, message.company_id, message.sale_id,
                       shipment.partner_id, shipment.active, shipment.number, shipment.replaces, shipment.pickup_place,
                       shipment.pickup_until, shipment.signed_by, shipment.estimate_from, shipment.estimate_to,
                       shipment.estimate_precision, COALESCE(shipment.feed_sub_status, 'registered') AS sub_status,
                       COALESCE(shipment.carrier_name, shipment.found_carrier_name) AS carrier,
                       sale.name AS order_name, sale.partner_id AS customer_id, sale.user_id AS seller_id,
                       rollup.shipment_count, rollup.delivered_count,
                       CASE message.channel WHEN 'email' THEN account.message_email
                                            WHEN 'sms' THEN account.message_sms
                                            ELSE account.message_activity END AS channel_on,
                       account.message_max_age_hours, account.message_by_country, account.quiet_from, account.quiet_to,
                       %(switched_on)s AS milestones,
                       transfer.picking_id, transfer.keeper_id, event.utc AS event_utc, event.local AS event_local,
                       event.offset_minutes, event.precision AS event_precision, event.city, event.region,
                       EXISTS (SELECT FROM postalparcel_message other
                                WHERE other.shipment_id = message.shipment_id AND other.state IN ('queued', 'sent')
                              ) AS told_before,
                       EXISTS (SELECT FROM postalparcel_message other
                                WHERE (other.shipment_id = message.shipment_id OR other.sale_id = message.sale_id)
                                  AND other.channel = message.channel AND other.state = 'cancelled'
                                  AND other.why = ANY(%(noted)s)) AS noted
                  FROM postalparcel_message message
                  JOIN postalparcel_shipment shipment ON shipment.id = message.shipment_id
                  JOIN postalparcel_account account ON account.id = message.account_id
                  LEFT JOIN sale_order sale ON sale.id = message.sale_id
                  LEFT JOIN postalparcel_rollup rollup ON rollup.sale_id = message.sale_id
                  LEFT JOIN LATERAL (
                       SELECT picking.id AS picking_id, picking.user_id AS keeper_id
                         FROM postalparcel_shipment_stock_picking_rel link
                         JOIN stock_picking picking ON picking.id = link.picking_id
                        WHERE link.shipment_id = shipment.id
                        ORDER BY picking.user_id IS NULL, picking.id LIMIT 1
                       ) transfer ON true
                  LEFT JOIN LATERAL (
                       SELECT * FROM postalparcel_event event
                        WHERE event.shipment_id = shipment.id
                          AND (event.key = message.occurrence OR event.utc = message.at
                               OR (event.key = shipment.decided_by
                                   AND (message.at IS NULL OR (event.utc IS NULL
                                        AND event.sub_status = shipment.feed_sub_status))))
                        ORDER BY event.key = message.occurrence DESC, event.utc = message.at DESC NULLS LAST,
                                 event.position DESC LIMIT 1
                       ) event ON true
                 WHERE message.id = ANY(%(ids)s::int[])
                 ORDER BY message.id
                """,
                switched_on=SWITCHED_ON,
                noted=list(_NOTED),
                ids=message_ids,
            )
        )
        return self.env.cr.dictfetchall()

    def _recipients(self, rows):
        """`{row: {partner, tz, owner of the e-mail addresses, email, phone, language, opted_out}}`."""
        partners = self.env["res.partner"]
        contacts = partners.browse({row["partner_id"] for row in rows if row["partner_id"]})
        companies = self.env["res.company"].browse({row["company_id"] for row in rows})
        orders = self.env["sale.order"].browse({row["sale_id"] for row in rows if row["sale_id"]})
        customers = partners.browse({row["customer_id"] for row in rows if row["customer_id"]})
        found = {}
        for row in rows:
            partner = contacts.browse(row["partner_id"] or ()).with_prefetch(contacts._prefetch_ids)
            company = companies.browse(row["company_id"]).with_prefetch(companies._prefetch_ids)
            order = orders.browse(row["sale_id"] or ()).with_prefetch(orders._prefetch_ids)
            customer = customers.browse(row["customer_id"] or ()).with_prefetch(customers._prefetch_ids)
            family = partner | partner.parent_id | partner.commercial_partner_id | customer
            family |= customer.commercial_partner_id
            (owner, email), (keeper, phone) = self._addresses(family, company)
            asked = partner | owner if row["channel"] == "email" else partner | keeper
            country = partner.country_id.code
            found[row["id"]] = {
                "partner": partner,
                "owner": owner,
                "email": email,
                "phone": phone,
                "tz": zone_of(country, partner.tz, company.resource_calendar_id.tz),
                "tz_certain": is_certain(country, partner.tz),
                "opted_out": any((asked | asked.commercial_partner_id).mapped("postalparcel_no_messages")),
                "language": choose(
                    [_lang_of(order), _lang_of(partner), _lang_of(partner.commercial_partner_id)],
                    partner.lang,
                    company.partner_id.lang,
                    country,
                    row["message_by_country"],
                ),
            }
        return found

    @api.model
    def _addresses(self, family, company):
        """`(owner, e-mail addresses), (owner, phone)`, each of the first of `family` who has one that can be used.

        A phone number without a country's prefix is one of the contact's country, else of the company that writes.
        """
        emails = ((partner, _emails(partner.email)) for partner in family)
        phones = (
            (partner, partner.phone and partner.with_company(company)._phone_format(fname="phone"))
            for partner in family
        )
        nobody = family.browse()
        return (
            next((found for found in emails if found[1]), (nobody, [])),
            next((found for found in phones if found[1]), (nobody, None)),
        )

    def _verdict(self, row, recipient, now):
        """What becomes of a row that is not handed out; nothing for one that is."""
        if not row["active"]:
            return {"state": "cancelled", "why": "archived"}
        if not row["channel_on"] or row["milestone"] not in row["milestones"]:
            return {"state": "cancelled", "why": "switched_off"}
        status = STATUS_OF[row["sub_status"]]
        if row["milestone"] == "delivered" and status in UNDER_WAY:
            return {"state": "superseded", "why": "withdrawn"}
        if row["milestone"] == "pickup_reminder" and status != "available_for_pickup":
            return {"state": "superseded", "why": "newer"}
        if row["due_at"] < now - timedelta(hours=row["message_max_age_hours"] or 0):
            return {"state": "silent", "why": "old"}
        if why := self._unreachable(row, recipient):
            return {"state": "cancelled", "why": why}
        due = due_at(now, recipient["tz"], row["quiet_from"], row["quiet_to"])
        return {"state": "pending", "due_at": str(due)} if due > now else None

    def _unreachable(self, row, recipient):
        """Why nobody can be told, or wants to be."""
        if row["channel"] == "activity":
            return None if row["seller_id"] or row["keeper_id"] else "nobody"
        if not recipient["partner"]:
            return "no_recipient"
        if recipient["opted_out"]:
            return "opted_out"
        if row["channel"] == "sms":
            if "sms.sms" not in self.env:
                return "no_sms"
            return None if recipient["phone"] else "no_phone"
        return None if recipient["email"] else "no_email"

    def _one_a_parcel(self, rows, verdicts):
        """A message tells one thing of each parcel: the newest, unless it is mere progress beside a correction."""
        best = {}
        for row in rows:
            if verdicts[row["id"]]:
                continue
            key = (row["shipment_id"], row["channel"])
            other = best.get(key)
            keeps = other and other["milestone"] in STAYS and row["milestone"] in PROGRESS
            if other:
                verdicts[(row if keeps else other)["id"]] = {"state": "superseded", "why": "newer"}
            best[key] = other if keeps else row

    def _conclude(self, rows, verdicts, groups, lease_until):
        """Write what was decided; `{message: token}` of what is leased."""
        leased = {row["id"]: leader for leader, group in groups.items() for row in group}
        self.env.cr.execute(
            SQL("SELECT leader, replace(gen_random_uuid()::text, '-', '') FROM unnest(%s::int[]) leader", list(groups))
        )
        tokens = dict(self.env.cr.fetchall())
        written = []
        for row in rows:
            entry = {"id": row["id"], "state": "pending", **(verdicts[row["id"]] or {})}
            if leader := leased.get(row["id"]):
                entry.update(token=tokens[leader], lease_until=str(lease_until), partner_id=row["partner_id"])
            written.append(entry)
        self.env.cr.execute(
            SQL(
                """
                UPDATE postalparcel_message message
                   SET state = incoming.state, why = COALESCE(incoming.why, message.why),
                       due_at = COALESCE(incoming.due_at, message.due_at), token = incoming.token,
                       lease_until = incoming.lease_until,
                       partner_id = COALESCE(incoming.partner_id, message.partner_id)
                  FROM %s WHERE message.id = incoming.id
                """,
                incoming(_VERDICT, written),
            )
        )
        self.env["postalparcel.message"].invalidate_model(flush=False)
        return tokens

    def _note(self, rows, verdicts):
        """Tell an order, else a transfer, once that its customer can't be reached. No fault in it stops the claim."""
        places = {}
        for row in rows:
            if not row["noted"] and (row["sale_id"] or row["picking_id"]):
                model = "sale.order" if row["sale_id"] else "stock.picking"
                places.setdefault((model, row["sale_id"] or row["picking_id"], row["channel"]), row)
        for (model, place, _channel), row in places.items():
            lang = self.env["res.company"].browse(row["company_id"]).partner_id.lang
            # Odoo's own name stands on it: nobody knows the worker's user.
            here = self.with_user(SUPERUSER_ID).with_context(lang=lang)
            try:
                with self.env.cr.savepoint():
                    here.env[model].browse(place).message_post(
                        body=here._unreachable_text(verdicts[row["id"]]["why"]), subtype_xmlid="mail.mt_note"
                    )
            except Exception:  # pylint: disable=broad-except
                _logger.warning("No note on %s %d that its customer can't be reached.", model, place, exc_info=True)

    def _unreachable_text(self, why):
        if why == "no_phone":
            return self.env._(
                "The customer gets no text messages about parcels: neither the delivery contact nor its company "
                "has a usable phone number."
            )
        if why == "no_email":
            return self.env._(
                "The customer gets no e-mails about parcels: neither the delivery contact nor its company has a "
                "usable e-mail address."
            )
        return self.env._("Nobody is told about the parcels: there is no delivery contact.")

    def _wordings(self, companies):
        """What these companies say in words of their own."""
        return self.env["postalparcel.wording"]._of_companies(self.env["res.company"].browse(sorted(companies)))


def _emails(text):
    """Addresses that have a name and a domain, none twice."""
    return list(dict.fromkeys(email_normalize_all(text or "")))


def _lang_of(record):
    """What somebody chose for parcels of this order or contact."""
    return record["parcel_lang"] if "parcel_lang" in record._fields and record else None
