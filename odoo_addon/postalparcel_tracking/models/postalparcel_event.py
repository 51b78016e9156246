"""One event in the life of a parcel, as the carrier said it.

In: events settled by the worker. Out: the timeline. Never: changed by people; an event that arrives again updates its
row in place.
"""

from collections import defaultdict

from odoo import api, fields, models
from odoo.tools import SQL

from ..tools import wire, wording
from ..tools.codes import PLAIN
from ..tools.rows import columns, incoming
from ..tools.statuses import ATTENTION_OF, SUB_STATUSES

_IDENTITY = {"shipment_id": "int4", "feed": "text", "key": "text"}
_FEED = {"shipment_id": "int4", "feed": "text"}
_TYPED = {"utc": "timestamp", "local": "timestamp", "offset_minutes": "int4", "position": "int4"}
_CONTENT = {name: _TYPED.get(name, "text") for name in wire.EVENT_COLUMNS if name not in _IDENTITY}
_ALL = {**_IDENTITY, **_CONTENT}
# What an event means, and how that is known: told as a whole, so that nothing of an earlier meaning stays.
_MEANING = ("sub_status", "meaning", "own_sub_status", "own_status")


class PostalparcelEvent(models.Model):
    _name = "postalparcel.event"
    _description = "Parcel event"
    _rec_name = "text"
    _order = "shipment_id, position desc, id desc"
    _log_access = False

    shipment_id = fields.Many2one("postalparcel.shipment", required=True, readonly=True, ondelete="cascade")
    feed = fields.Char(required=True, readonly=True)
    key = fields.Char(required=True, readonly=True)
    utc = fields.Datetime(string="Instant", readonly=True)
    local = fields.Datetime(
        string="Time at the place", readonly=True, help="Wall time where it happened: not converted to your zone."
    )
    offset_minutes = fields.Integer(string="Minutes east of UTC", readonly=True)
    zone = fields.Char(readonly=True)
    precision = fields.Selection(
        [("minute", "Minute"), ("day", "Day"), ("none", "No time given")], required=True, readonly=True
    )
    time_text = fields.Char(
        string="Time as written", readonly=True, help="A time that nobody can decide, such as 03/04."
    )
    zone_source = fields.Selection(
        [("given", "Given"), ("inferred", "Inferred from the country"), ("unknown", "Not known")],
        required=True,
        readonly=True,
    )
    sub_status = fields.Selection(SUB_STATUSES, readonly=True)
    meaning = fields.Selection(
        [
            ("table", "The code is known"),
            ("main", "Only the main status is known"),
            ("override", "Status mapping of this database"),
            ("text", "Carrier's words"),
            ("unknown", "Not known"),
        ],
        string="How the status is known",
        required=True,
        readonly=True,
        default="unknown",
    )
    own_sub_status = fields.Char(readonly=True, help="What the mapping of this database hides.")
    own_status = fields.Char(readonly=True, help="The main status that it hides, where no more was known.")
    code = fields.Char(string="Carrier's code", readonly=True)
    text = fields.Char(string="Carrier's words", readonly=True)
    translated_text = fields.Char(string="Translation", readonly=True)
    translated_lang = fields.Char(readonly=True)
    city = fields.Char(readonly=True)
    region = fields.Char(readonly=True)
    country_code = fields.Char(readonly=True)
    postcode = fields.Char(readonly=True)
    carrier_code = fields.Char(readonly=True)
    position = fields.Integer(
        required=True, readonly=True, default=0, help="Place in the feed: decides between events of one minute."
    )
    when_text = fields.Char(string="When", compute="_compute_when_text")
    zone_text = fields.Char(string="Zone at the place", compute="_compute_zone_text")
    place_text = fields.Char(string="Place", compute="_compute_place_text")
    attention = fields.Char(compute="_compute_attention")

    _identity_unique = models.UniqueIndex("(shipment_id, feed, key)", "The parcel has this event already.")
    _code_idx = models.Index(f"(feed, ({PLAIN})) WHERE code IS NOT NULL")
    _unmapped_idx = models.Index("(feed, carrier_code) WHERE meaning IN ('main', 'unknown') AND code IS NOT NULL")

    @api.depends("local", "utc", "precision", "time_text")
    @api.depends_context("lang")
    def _compute_when_text(self):
        """What the clock at the place showed; an instant without a wall time in UTC; else as the carrier wrote it."""
        for event in self:
            moment = event.precision != "none" and (event.local or event.utc)
            event.when_text = (
                wording.wall_time(self.env, moment, event.precision)
                if moment
                else event.time_text or self.env._("No time given")
            )

    @api.depends("local", "utc", "precision", "offset_minutes", "zone_source")
    def _compute_zone_text(self):
        """The offset from UTC; nothing where none is known or only a day is."""
        for event in self:
            timed = event.precision == "minute" and (event.local or event.utc)
            known = timed and (not event.local or event.zone_source != "unknown")
            event.zone_text = wording.zone_offset(event.local and event.offset_minutes) if known else False

    @api.depends("city", "region", "country_code")
    @api.depends_context("lang")
    def _compute_place_text(self):
        names = wording.country_names(self.env, set(self.mapped("country_code")))
        for event in self:
            event.place_text = wording.place(names, event.city, event.region, event.country_code)

    @api.depends("sub_status")
    def _compute_attention(self):
        for event in self:
            event.attention = ATTENTION_OF.get(event.sub_status, "unknown")

    # What settle reads and writes: rows are dicts of our columns.

    @api.model
    def _changed(self, rows):
        """Ids of shipments with a row that is not stored exactly so."""
        found = self.env.execute_query(
            SQL(
                """
                SELECT DISTINCT incoming.shipment_id
                  FROM %s LEFT JOIN postalparcel_event event USING (shipment_id, feed, key)
                 WHERE event.id IS NULL OR (%s) IS DISTINCT FROM (%s)
                """,
                incoming(_ALL, rows),
                columns(_CONTENT, "event.%s"),
                _merged("incoming"),
            )
        )
        return {shipment for (shipment,) in found}

    @api.model
    def _lacking(self, feeds, rows):
        """`{shipment: [event]}` that are stored and not among `rows`, in the form of the wire.

        Of each shipment those of the feed in `feeds`: what another provider told is not counted with it.
        """
        keys = [{name: row[name] for name in _IDENTITY} for row in rows]
        found = self.env.execute_query(
            SQL(
                """
                SELECT event.shipment_id, %s FROM postalparcel_event event
                  JOIN %s ON told.shipment_id = event.shipment_id AND told.feed = event.feed
                 WHERE NOT EXISTS (SELECT FROM %s WHERE (incoming.shipment_id, incoming.feed, incoming.key)
                                                      = (event.shipment_id, event.feed, event.key))
                 ORDER BY event.shipment_id, event.position, event.id
                """,
                columns(wire.EVENT_COLUMNS, "event.%s"),
                incoming(_FEED, [{"shipment_id": of, "feed": feed} for of, feed in feeds.items()], "told"),
                incoming(_IDENTITY, keys),
            )
        )
        lacking = defaultdict(list)
        for shipment, *values in found:
            lacking[shipment].append(_for_wire(values))
        return lacking

    @api.model
    def _store(self, rows):
        """An event that is there is updated in place."""
        self.env.execute_query(
            SQL(
                """
                INSERT INTO postalparcel_event AS event (%(all)s)
                SELECT %(all)s FROM %(incoming)s
                ON CONFLICT (shipment_id, feed, key) DO UPDATE SET (%(content)s) = ROW(%(merged)s)
                 WHERE (%(stored)s) IS DISTINCT FROM (%(merged)s)
                RETURNING event.id
                """,
                all=columns(_ALL),
                incoming=incoming(_ALL, rows),
                content=columns(_CONTENT),
                stored=columns(_CONTENT, "event.%s"),
                merged=_merged("excluded"),
            )
        )
        self.invalidate_model(flush=False)
        self.env["postalparcel.shipment"].invalidate_model(["event_ids"], flush=False)


def _merged(told):
    """What is stored after an event was told again: what it lacks now keeps its old value."""
    return SQL(", ").join(
        SQL("%s.%s", SQL.identifier(told), SQL.identifier(name))
        if name in _MEANING
        else SQL("COALESCE(%s.%s, event.%s)", SQL.identifier(told), SQL.identifier(name), SQL.identifier(name))
        for name in _CONTENT
    )


def _for_wire(values):
    """A stored event under the names of the wire, without what is not known."""
    event = {wire.EVENT_NAMES[column]: value for column, value in zip(wire.EVENT_COLUMNS, values, strict=True)}
    for name in ("utc", "local"):
        event[name] = fields.Datetime.to_string(event[name]) or None
    return {name: value for name, value in event.items() if value is not None}
