"""Messages in the form in which the worker writes their texts.

In: rows of the outbox that belong together. Out: `messages` of `tests/fixtures/odoo/claim_messages.json`. Never: an
address or a name of the recipient: the worker needs none for its texts.
"""

from odoo import api, fields, models

from ..tools.statuses import STATUS_OF


class PostalparcelNotice(models.AbstractModel):
    _name = "postalparcel.notice"
    _description = "Describes messages to the worker"

    @api.model
    def _notices(self, groups, recipients, tokens):
        """One for each group `{first row: rows}`."""
        rows = [row for group in groups.values() for row in group]
        shipments = self.env["postalparcel.shipment"].browse({row["shipment_id"] for row in rows})
        urls = {shipment.id: shipment.tracking_url or None for shipment in shipments}
        companies = self.env["res.company"].browse({row["company_id"] for row in rows})
        names = {company.id: company.name for company in companies}
        return [
            {
                "id": leader,
                "token": tokens[leader],
                "channel": group[0]["channel"],
                "language": recipients[group[0]["id"]]["language"],
                "tz": recipients[group[0]["id"]]["tz"],
                "tz_certain": recipients[group[0]["id"]]["tz_certain"],
                "company": group[0]["company_id"],
                "company_name": names[group[0]["company_id"]],
                "order": group[0]["order_name"],
                "parcels_total": max(group[0]["shipment_count"] or 1, len(group)),
                "parcels_delivered": _delivered(group),
                "parcels": [_parcel(row, urls[row["shipment_id"]]) for row in group],
            }
            for leader, group in sorted(groups.items())
        ]


def _delivered(group):
    """Of an order; of a parcel without one, whether it is."""
    if group[0]["sale_id"]:
        return group[0]["delivered_count"] or 0
    return sum(STATUS_OF[row["sub_status"]] == "delivered" for row in group)


def _parcel(row, url):
    return {
        "milestone": row["milestone"],
        "number": row["number"],
        "carrier": row["carrier"] or None,
        "status": STATUS_OF[row["sub_status"]],
        "sub_status": row["sub_status"],
        "event": _event(row),
        "estimate": _estimate(row),
        "pickup_place": row["pickup_place"] or None,
        "pickup_until": fields.Date.to_string(row["pickup_until"]) or None,
        "signed_by": row["signed_by"] or None,
        "replaces": _replaced(row),
        "url": url,
    }


def _replaced(row):
    """The number that is no longer valid: until the recipient has heard of the new one."""
    is_news = row["milestone"] == "number_replaced" or not row["told_before"]
    return (is_news and row["replaces"]) or None


def _event(row):
    """When and where it happened, as the carrier said it; nothing where that is not known."""
    if row["event_precision"] in (None, "none"):
        return None
    return {
        "utc": fields.Datetime.to_string(row["event_utc"]) or None,
        "local": fields.Datetime.to_string(row["event_local"]) or None,
        "offset_minutes": row["offset_minutes"],
        "precision": row["event_precision"],
        "place": ", ".join(dict.fromkeys(part for part in (row["city"], row["region"]) if part)) or None,
    }


def _estimate(row):
    if not row["estimate_from"]:
        return None
    return {
        "from": fields.Datetime.to_string(row["estimate_from"]),
        "to": fields.Datetime.to_string(row["estimate_to"] or row["estimate_from"]),
        "precision": row["estimate_precision"] or "day",
    }
