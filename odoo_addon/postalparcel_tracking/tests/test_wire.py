"""What is refused before it reaches the database, and with which words."""

from odoo.tests import BaseCase, tagged

from ..tools import verbs, wire
from ..tools.text import clean
from .common import event, fixture, snapshot

VERBS_ARE = (
    "The verbs are: hello, claim, claim_stored, settle, claim_stops, settle_stops, claim_messages, deliver, resolve."
)
ITEM = {"id": 7, "rev": 0, "outcome": "news"}


@tagged("post_install", "-at_install")
class TestWire(BaseCase):
    def _refusal(self, **changes):
        with self.assertRaises(wire.Malformed) as refused:
            wire.item({**ITEM, "snapshot": snapshot("moving"), **changes})
        return str(refused.exception)

    def test_every_item_of_the_fixture_is_read(self):
        items = fixture("odoo/settle.json")["params"]["items"]
        read = [wire.item(item) for item in items]
        self.assertEqual([item["id"] for item in read], [item["id"] for item in items])

    def test_every_field_of_the_fixture_is_known(self):
        """A field that the worker sends under another name would be lost without a word."""
        item = fixture("odoo/settle.json")["params"]["items"][0]
        read = wire.item(item)["snapshot"]
        handled = {"latest", "estimate", "events", "milestones"}
        self.assertEqual(len(item["snapshot"].keys() - handled), len(read.keys() & _columns(wire._SNAPSHOT)))
        for sent, stored in zip(item["snapshot"]["events"], read["events"], strict=True):
            self.assertEqual(len(sent), len(stored))

    def test_a_wrong_value_is_named_with_its_place(self):
        cases = {
            "item.next_check_at: `yesterday` is not a datetime.": {"next_check_at": "yesterday"},
            "item.next_check_at: `2026-13-01 00:00:00` is not a datetime.": {"next_check_at": "2026-13-01 00:00:00"},
            "item.next_check_at: `2026-11-25T03:00:00` is not a datetime.": {"next_check_at": "2026-11-25T03:00:00"},
            "item.rev: `True` is not a whole number.": {"rev": True},
            "item.id: `99999999999` is not a whole number.": {"id": 99999999999},
            "`item.outcome` is missing.": {"outcome": None},
            "item.outcome: `maybe` is none of the words known here.": {"outcome": "maybe"},
            "item.finished: `1` is neither true nor false.": {"finished": 1},
            "`snapshot` is missing or not an object.": {"snapshot": None},
            "`error` is missing or not an object.": {"outcome": "failed"},
        }
        for sentence, changes in cases.items():
            with self.subTest(sentence):
                self.assertEqual(self._refusal(**changes), sentence)

    def test_a_wrong_snapshot_is_named_with_its_place(self):
        good = snapshot("moving", event("a"))
        cases = {
            "`snapshot.status` is missing.": {"status": None},
            "`moving` does not belong to the status `delivered`.": {"status": "delivered"},
            "snapshot.sub_status: `flying` is none of the words known here.": {"sub_status": "flying"},
            "`snapshot.events` is missing or not a list.": {"events": None},
            "Two events of the snapshot have the same key.": {"events": [event("a"), event("a")]},
            "`event.text` is missing.": {"events": [{**event("a"), "text": None}]},
            "event.utc: `soon` is not a datetime.": {"events": [event("a", utc="soon")]},
            "`event` is missing or not an object.": {"events": [7]},
            "The snapshot has 501 events; at most 500 are taken: leave out the oldest.": {
                "events": [event(str(number)) for number in range(501)]
            },
            "`estimate.to` is missing.": {"estimate": {"from": "2026-11-25 00:00:00", "precision": "day"}},
            "latest.mapping: `{'known': 'flying'}` is no mapping of a status.": {
                "latest": {"raw": "x", "mapping": {"known": "flying"}}
            },
            "latest.mapping: `None` is no mapping of a status.": {"latest": 7},
        }
        for sentence, changes in cases.items():
            with self.subTest(sentence):
                self.assertEqual(self._refusal(snapshot={**good, **changes}), sentence)

    def test_milestones_are_checked(self):
        good = snapshot("moving")
        cases = {
            "milestone.milestone: `flying` is none of the words known here.": [{"milestone": "flying"}],
            "milestone.milestone: `new_estimate` is none of the words known here.": [{"milestone": "new_estimate"}],
            "milestone.at: `soon` is not a datetime.": [{"milestone": "shipped", "at": "soon"}],
            "`milestone` is missing or not an object.": ["shipped"],
            "`snapshot.milestones` is not a list, or too long.": {},
        }
        for sentence, milestones in cases.items():
            with self.subTest(sentence):
                self.assertEqual(self._refusal(snapshot={**good, "milestones": milestones}), sentence)
        read = wire.item({**ITEM, "snapshot": {**good, "milestones": [{"milestone": "shipped", "occurrence": ""}]}})
        self.assertEqual(read["snapshot"]["milestones"], [{"milestone": "shipped"}])
        self.assertNotIn("milestones", wire.item({**ITEM, "snapshot": good})["snapshot"])

    def test_texts_of_a_message_are_checked(self):
        for item in fixture("odoo/deliver.json")["params"]["items"]:
            read = wire.message(item)
            self.assertEqual({name: read[name] for name in item}, item)
        rendered = {"id": 1, "token": "t", "outcome": "rendered"}
        cases = {
            "`item.token` is missing.": {"token": None},
            "item.outcome: `sent` is none of the words known here.": {"outcome": "sent"},
            "`item.message` is missing: it says why there is no text.": {"outcome": "failed"},
            "`item.parts` has neither a headline nor a text.": {"parts": {"subject": "x"}},
            "`item.parts.deep` is too deep, too long, or no text.": {
                "parts": {"headline": "x", "deep": [[[[[["x"]]]]]]}
            },
            "`item.parts.many` is too deep, too long, or no text.": {"parts": {"headline": "x", "many": ["x"] * 501}},
            "`item.wording_problems` is not a list.": {"wording_problems": "x"},
        }
        for sentence, changes in cases.items():
            with self.subTest(sentence), self.assertRaises(wire.Malformed) as refused:
                wire.message({**rendered, **changes})
            self.assertEqual(str(refused.exception), sentence)
        read = wire.message({**rendered, "parts": {"headline": "a\x00b", "steps": ["\ud800x"]}})
        self.assertEqual(read["parts"], {"headline": "a b", "steps": ["x"]})

    def test_a_lease_without_a_next_time_is_refused_unless_it_ends(self):
        sentence = "`item.next_check_at` is missing: without it nobody would look at the parcel again."
        self.assertEqual(self._refusal(token="t"), sentence)
        self.assertTrue(wire.item({**ITEM, "outcome": "nothing", "token": "t", "finished": True}))

    def test_a_field_of_a_newer_worker_is_left_alone(self):
        self.assertNotIn("colour", wire.item({**ITEM, "outcome": "nothing", "colour": "red"}))

    def test_texts_lose_what_postgresql_refuses_and_what_breaks_a_list(self):
        self.assertEqual(clean("a\x00b\ud800c\u2028d\te\x9f", 50), "a b c d e")
        self.assertEqual(clean("abcdef", 4), "abc…")

    def test_parameters_are_checked_by_name(self):
        claim = {"worker": "w", "account": 1, "limit": 10, "lease_seconds": 60}
        self.assertEqual(verbs.parse("claim", claim), claim)
        cases = {
            "`claim.account` is missing.": {"account": None},
            "claim.account: `one` is not a whole number.": {"account": "one"},
            "claim.limit: 0 is not between 1 and 1000.": {"limit": 0},
            "claim.lease_seconds: 9 is not between 10 and 3600.": {"lease_seconds": 9},
            "`claim` has no parameter `colour`.": {"colour": "red"},
        }
        for sentence, changes in cases.items():
            with self.subTest(sentence), self.assertRaises(wire.Malformed) as refused:
                verbs.parse("claim", {**claim, **changes})
            self.assertEqual(str(refused.exception), sentence)

    def test_unknown_verbs_positional_parameters_and_long_lists_are_refused(self):
        cases = {
            f"There is no verb `unlink`. {VERBS_ARE}": ("unlink", {}),
            f"There is no verb `['x']`. {VERBS_ARE}": (["x"], {}),
            'Parameters of `claim` go by name, as in {"worker": …}.': ("claim", [1]),
            "settle.items: it is not a list.": ("settle", {"worker": "w", "items": {}}),
            "settle.items: it has 1001 entries; send at most 1000 in one call.": (
                "settle",
                {"worker": "w", "items": [{}] * 1001},
            ),
        }
        for sentence, (verb, params) in cases.items():
            with self.subTest(sentence), self.assertRaises(wire.Malformed) as refused:
                verbs.parse(verb, params)
            self.assertEqual(str(refused.exception), sentence)


def _columns(shape):
    return set(shape.columns)
