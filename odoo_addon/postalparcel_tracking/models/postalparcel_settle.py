"""What becomes of checked parcels.

In: items of a settle call, each with news, nothing or a failure. Out: for each item what became of it; events, status
and the next check in one transaction. Never: a neighbour hurt by a broken item, a wait for somebody's lock, a query
more for a longer batch.
"""

from odoo import api, models

from ..tools import wire
from ..tools.rows import PREFER_INDEXES

# An item with one of these answers leaves everything as it is, its lease included.
_UNTOUCHED = ("conflict", "gone", "retry")


class PostalparcelSettle(models.AbstractModel):
    _name = "postalparcel.settle"
    _description = "Decides what becomes of checked parcels"

    @api.model
    def _settle(self, raws):
        """Give one answer for each of `raws`, in their order."""
        answers, items, places = [None] * len(raws), {}, {}
        for place, raw in enumerate(raws):
            try:
                item = wire.item(raw)
            except wire.Malformed as error:
                answers[place] = {"id": wire.id_of(raw), "result": "error", "message": str(error)}
                continue
            if item["id"] in items:
                answers[place] = {"id": item["id"], "result": "retry"}
                continue
            items[item["id"]], places[item["id"]] = item, place
        for shipment, answer in self._settle_items(items).items():
            answers[places[shipment]] = {"id": shipment, **answer}
        return answers

    def _settle_items(self, items):
        """`{id: answer}`. The stages, in their order; each decides some of the items and leaves the rest."""
        self.env.cr.execute(PREFER_INDEXES)
        store = self.env["postalparcel.store"]
        states = store._lock(items)
        answers = self._absent(items, states)
        news = {shipment: item for shipment, item in items.items() if "snapshot" in item and shipment not in answers}
        rollups = self.env["postalparcel.rollup"]._lock_of(list(news))
        answers.update({shipment: {"result": "retry"} for shipment in rollups.busy})
        answers.update(self._settled_before(_open(items, answers), states))
        answers.update(self._conflicts(_open(news, answers), states))
        answers.update(self.env["postalparcel.merger"]._merge(_open(news, answers), states, rollups))
        news = _open(news, answers)
        self.env["postalparcel.event"]._store(_event_rows(news))
        store._write_facts(news, states)
        store._write_statuses(news, states)
        self.env["postalparcel.outbox"]._fill(news, states)
        self.env["postalparcel.check"]._store(self._checks(items, news, states, answers))
        self._read_again(news)
        self.env["postalparcel.rollup"].browse(rollups.of(news))._recompute(always=True)
        for shipment in items.keys() - answers.keys():
            answers[shipment] = {"result": "applied", "rev": states[shipment]["rev"] + (shipment in news)}
        return answers

    def _absent(self, items, states):
        """Shipments that are not there, not followed, not served from here, or under somebody's hands right now."""
        served = set(self.env["postalparcel.protocol"]._served_accounts().ids)
        exist = set(self.env["postalparcel.store"]._existing(items.keys() - states.keys()))
        answers = {
            shipment: {"result": "retry" if shipment in exist else "gone"} for shipment in items.keys() - states.keys()
        }
        for shipment, state in states.items():
            if not state["active"] or state["account_id"] not in served:
                answers[shipment] = {"result": "gone"}
        return answers

    def _settled_before(self, items, states):
        """Items that change nothing: a lease that is spent, or an answer that is stored already."""
        same = [shipment for shipment, item in items.items() if _same_digest(item, states[shipment])]
        changed = self.env["postalparcel.event"]._changed(_event_rows({shipment: items[shipment] for shipment in same}))
        duplicates = set(same) - changed
        duplicates |= {
            shipment
            for shipment, item in items.items()
            if "snapshot" not in item and not _has_lease(item, states[shipment])
        }
        return {shipment: {"result": "duplicate", "rev": states[shipment]["rev"]} for shipment in duplicates}

    def _conflicts(self, news, states):
        """Snapshots reduced from less than what is held here."""
        feeds = {shipment: item["snapshot"]["feed"] for shipment, item in news.items()}
        lacking = self.env["postalparcel.event"]._lacking(feeds, _event_rows(news))
        return {
            shipment: _conflict(states[shipment], feeds[shipment], lacking.get(shipment, []))
            for shipment, item in news.items()
            if item["rev"] != states[shipment]["rev"]
            or (lacking.get(shipment) and not item["snapshot"].get("truncated"))
            or _is_older(item["snapshot"], states[shipment])
        }

    def _checks(self, items, news, states, answers):
        """What to write beside each shipment. The holder of the lease says when to look again, or a push."""
        rows = []
        for shipment, item in items.items():
            has_lease = shipment in states and _has_lease(item, states[shipment])
            untouched = answers.get(shipment, {}).get("result") in _UNTOUCHED
            if (has_lease and not untouched) or shipment in news:
                known = ("next_check_at", "finished", "error_class", "error_message", "registrations")
                row = {name: item[name] for name in known if name in item}
                row.update(
                    shipment_id=shipment,
                    has_lease=has_lease,
                    told=_is_told(item) and shipment in news,
                    failed=item["outcome"] == "failed",
                    remapped="remap" in item,
                )
                if shipment in news and "digest" in item:
                    row["digest"] = item["digest"]
                rows.append(row)
        return rows

    def _read_again(self, news):
        """What was read again is done; what was read with meanings that have changed since is due."""
        remap, revision = (
            self.env["postalparcel.remap"],
            self.env["postalparcel.status.mapping"]._for_workers()["revision"],
        )
        remap._settled({shipment: item["remap"] for shipment, item in news.items() if "remap" in item})
        remap._mark_shipments(
            [shipment for shipment, item in news.items() if item.get("overrides", revision) != revision]
        )


def _open(items, answers):
    return {shipment: item for shipment, item in items.items() if shipment not in answers}


def _event_rows(items):
    return [
        {"shipment_id": shipment, **event} for shipment, item in items.items() for event in item["snapshot"]["events"]
    ]


def _has_lease(item, state):
    return bool(state["token"]) and item.get("token") == state["token"]


def _is_told(item):
    """Whether a push brought it, and it says when to look again."""
    return not {"token", "remap"} & item.keys() and ("next_check_at" in item or item.get("finished", False))


def _same_digest(item, state):
    return "snapshot" in item and item.get("digest") and item["digest"] == state["digest"]


def _is_older(snapshot, state):
    """Whether the provider's own status is from before the one that is stored, or missing beside it."""
    latest, stored = snapshot.get("latest_json"), _latest_of(snapshot["feed"], state)
    if not stored:
        return False
    return latest is None or latest.get("as_of", "") < stored.get("as_of", "")


def _latest_of(feed, state):
    """The stored status of this provider: what another one said is nothing to compare with."""
    return state["latest_json"] if state["feed"] in (None, feed) else None


def _conflict(state, feed, lacking):
    held = {"sub_status": state["feed_sub_status"] or "registered", "events": lacking}
    if state["own_sub_status"]:
        held["own_sub_status"] = state["own_sub_status"]
    if latest := _latest_of(feed, state):
        held["latest"] = latest
    return {"result": "conflict", "rev": state["rev"], "held": held}
