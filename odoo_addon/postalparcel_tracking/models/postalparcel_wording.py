"""Texts to customers in a company's own words.

In: texts that the worker has rendered once, from the window that asks it to. Out: those texts for the worker, and what
was wrong with one later. Never: a text that nobody has tried; the shipped one changed.
"""

from odoo import api, fields, models

from ..tools import locales
from ..tools.text import clean


class PostalparcelWording(models.Model):
    _name = "postalparcel.wording"
    _description = "Own wording"
    _rec_name = "key"
    _order = "company_id, language, key, id"

    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    language = fields.Selection(selection=lambda self: locales.selection(), required=True, readonly=True)
    key = fields.Char(required=True, readonly=True, help="Name of the text in the files of the worker.")
    text = fields.Text(required=True, readonly=True)
    english = fields.Text(string="Shipped text in English", compute="_compute_english")
    problem = fields.Char(
        readonly=True, copy=False, help="Why the shipped text was used in its place when a message was written."
    )

    _key_unique = models.UniqueIndex(
        "(company_id, language, key)", "There is an own text for this already. Change that one."
    )

    @api.depends("key")
    def _compute_english(self):
        sources = locales.messages()
        for wording in self:
            wording.english = sources.get(wording.key, {}).get("english")

    def action_edit(self):
        """Change the text in the window that tries it."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "postalparcel_tracking.postalparcel_wording_editor_action"
        )
        defaults = {"company_id": self.company_id.id, "language": self.language, "key": self.key, "text": self.text}
        action["context"] = {
            "dialog_size": "extra-large",
            **{f"default_{name}": value for name, value in defaults.items()},
        }
        return action

    @api.model
    def _of_companies(self, companies):
        """What the worker is told: all texts of these companies."""
        wordings = self.sudo().search([("company_id", "in", companies.ids)], order="id")
        return [
            {"company": row.company_id.id, "language": row.language, "key": row.key, "text": row.text}
            for row in wordings
        ]

    @api.model
    def _set(self, company, language, key, text):
        """Store a text that was tried; in place of the one there was."""
        place = [("company_id", "=", company.id), ("language", "=", language), ("key", "=", key)]
        if wording := self.sudo().search(place):
            wording.write({"text": text, "problem": False})
            return wording
        return self.sudo().create({"company_id": company.id, "language": language, "key": key, "text": text})

    @api.model
    def _note_problems(self, problems):
        """Show on each text why it could not be used: `[(company, language, sentence that names the key)]`."""
        if not problems:
            return
        companies = self.env["res.company"].union(*(company for company, _language, _sentence in problems))
        for wording in self.sudo().search([("company_id", "in", companies.ids)]):
            said = [
                sentence
                for company, language, sentence in problems
                if (company, language) == (wording.company_id, wording.language) and _names(sentence, wording.key)
            ]
            if said and wording.problem != clean(said[-1], 500):
                wording.problem = clean(said[-1], 500)


def _names(sentence, key):
    """Whether a sentence is about this key, and not about one that starts like it."""
    words = sentence.replace(":", " ").replace("`", " ").replace(",", " ").split()
    return any(word.rstrip(".") == key for word in words)
