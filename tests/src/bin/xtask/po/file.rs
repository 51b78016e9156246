//! A gettext file in which some entries are ours and all else is somebody's.
//!
//! In: the text of a `.po` or `.pot` file and the entries it shall have. Out: the same text with those entries in
//! place. The libraries for these files write them anew, with their own wrapping and order, so that a translator's diff
//! drowns; this keeps every block it has no reason to touch, byte for byte.

use std::fmt;

/// One text and its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// English.
    pub(super) msgid: String,
    /// Translation; empty in a template.
    pub(super) msgstr: String,
    /// Where Odoo uses it.
    pub(super) references: Vec<String>,
}

/// Blocks of text between empty lines, the header first.
pub(super) struct PoFile {
    blocks: Vec<String>,
}

impl PoFile {
    pub(super) fn parse(text: &str) -> Self {
        Self { blocks: text.trim_end_matches('\n').split("\n\n").map(str::to_owned).collect() }
    }

    /// With these entries. References that start like one of `ours` and belong to none of them any more are removed,
    /// and so is a block that has no other.
    pub(super) fn with(self, entries: &[Entry], ours: &[String]) -> Self {
        let is_ours = |reference: &str| ours.iter().any(|start| reference.starts_with(start.as_str()));
        let mut blocks = Vec::new();
        for block in self.blocks {
            let msgid = value(&block, "msgid");
            let entry = entries.iter().find(|entry| Some(&entry.msgid) == msgid.as_ref());
            blocks.extend(match entry {
                Some(entry) => Some(merged(&block, entry, is_ours)),
                None => without(&block, is_ours),
            });
        }
        let mut file = Self { blocks };
        for entry in entries {
            file.add(entry);
        }
        file
    }

    /// Puts a new entry where Odoo's export would: in the order of the English texts.
    fn add(&mut self, entry: &Entry) {
        let known = |block: &String| value(block, "msgid").as_ref() == Some(&entry.msgid);
        if self.blocks.iter().any(known) {
            return;
        }
        let later = |block: &String| match value(block, "msgid") {
            Some(msgid) => msgid > entry.msgid,
            None => block.starts_with("#~"),
        };
        let place = self.blocks.iter().position(later).unwrap_or(self.blocks.len());
        let mut lines = vec![format!("#. module: {}", super::MODULE)];
        lines.extend(entry.references.iter().map(|reference| format!("#: {reference}")));
        lines
            .extend([format!("msgid {}", quoted(&entry.msgid)), format!("msgstr {}", quoted(&entry.msgstr))]);
        self.blocks.insert(place, lines.join("\n"));
    }
}

impl fmt::Display for PoFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.blocks.join("\n\n"))
    }
}

/// The block with the entry's references and translation; as it was where it has them.
fn merged(block: &str, entry: &Entry, is_ours: impl Fn(&str) -> bool) -> String {
    let others = references(block).into_iter().filter(|reference| !is_ours(reference));
    let mut wanted: Vec<String> = others.map(str::to_owned).chain(entry.references.iter().cloned()).collect();
    wanted.sort();
    let mut present = references(block);
    present.sort_unstable();
    let block = if present == wanted { block.to_owned() } else { with_references(block, &wanted) };
    if value(&block, "msgstr").as_ref() == Some(&entry.msgstr) {
        return block;
    }
    let before = block.split("\nmsgstr ").next().unwrap_or_default();
    format!("{before}\nmsgstr {}", quoted(&entry.msgstr))
}

/// The block without references that start like ours; `None` when it has no other.
fn without(block: &str, is_ours: impl Fn(&str) -> bool) -> Option<String> {
    let present = references(block);
    let kept: Vec<_> =
        present.iter().filter(|reference| !is_ours(reference)).map(|kept| (*kept).to_owned()).collect();
    match kept.len() {
        same if same == present.len() => Some(block.to_owned()),
        0 => None,
        _ => Some(with_references(block, &kept)),
    }
}

fn with_references(block: &str, references: &[String]) -> String {
    let (comments, rest): (Vec<&str>, Vec<&str>) =
        block.lines().filter(|line| !line.starts_with("#:")).partition(|line| line.starts_with("#."));
    let references = references.iter().map(|reference| format!("#: {reference}"));
    let lines =
        comments.into_iter().map(str::to_owned).chain(references).chain(rest.into_iter().map(str::to_owned));
    lines.collect::<Vec<_>>().join("\n")
}

fn references(block: &str) -> Vec<&str> {
    block.lines().filter_map(|line| line.strip_prefix("#:")).flat_map(str::split_whitespace).collect()
}

/// The text behind a keyword, with its continuation lines. `None` where the keyword is missing or commented out.
fn value(block: &str, keyword: &str) -> Option<String> {
    let mut lines = block.lines().skip_while(|line| !line.starts_with(&format!("{keyword} \"")));
    let first = lines.next()?.strip_prefix(keyword)?.trim();
    let rest = lines.take_while(|line| line.starts_with('"'));
    Some(std::iter::once(first).chain(rest).map(unquoted).collect())
}

fn unquoted(text: &str) -> String {
    let inner = text.trim().strip_prefix('"').and_then(|inner| inner.strip_suffix('"'));
    inner.unwrap_or_default().replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\")
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// The header of a translation, as Odoo writes it.
pub(super) fn header(module: &str, language: &str, plurals: &str) -> String {
    template_header(module)
        .replace("\"MIME-Version", &format!("\"Language: {language}\\n\"\n\"MIME-Version"))
        .replace("\"Plural-Forms: \\n\"", &format!("\"Plural-Forms: {plurals}\\n\""))
}

/// The header of a template, as Odoo writes it.
pub(super) fn template_header(module: &str) -> String {
    format!(
        r#"# Translation of Odoo Server.
# This file contains the translation of the following modules:
# 	* {module}
#
msgid ""
msgstr ""
"Project-Id-Version: Odoo Server 19.0\n"
"Report-Msgid-Bugs-To: \n"
"POT-Creation-Date: 2026-11-25 00:00+0000\n"
"PO-Revision-Date: 2026-11-25 00:00+0000\n"
"Last-Translator: \n"
"Language-Team: \n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: \n"
"Plural-Forms: \n"
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "model:ir.model.fields.selection,name:x.selection__s__status__";

    const PRESENT: &str = r#"# Kept as it is.
msgid ""
msgstr ""
"Language: de\n"

#. module: postalparcel_tracking
#. odoo-python
#: code:addons/x/models/a.py:0
msgid "A text of somebody else, "
"wrapped by hand"
msgstr ""
"Ein   Text, "
"von Hand umbrochen"

#. module: postalparcel_tracking
#: model:ir.model.fields,field_description:x.field_s__kept
#: model:ir.model.fields.selection,name:x.selection__s__status__renamed
msgid "Kept"
msgstr "Bleibt"

#. module: postalparcel_tracking
#: model:ir.model.fields.selection,name:x.selection__s__other__lost
msgid "Lost"
msgstr ""
"Weg"

#. module: postalparcel_tracking
#: model:ir.model.fields.selection,name:x.selection__s__status__old
msgid "Old name"
msgstr "Alter Name"

#~ msgid "Moving"
#~ msgstr "Nicht mehr benutzt"
"#;

    const WRITTEN: &str = r#"# Kept as it is.
msgid ""
msgstr ""
"Language: de\n"

#. module: postalparcel_tracking
#. odoo-python
#: code:addons/x/models/a.py:0
msgid "A text of somebody else, "
"wrapped by hand"
msgstr ""
"Ein   Text, "
"von Hand umbrochen"

#. module: postalparcel_tracking
#: model:ir.model.fields,field_description:x.field_s__kept
msgid "Kept"
msgstr "Bleibt"

#. module: postalparcel_tracking
#: model:ir.model.fields.selection,name:x.selection__s__other__lost
#: model:ir.model.fields.selection,name:x.selection__s__status__lost
msgid "Lost"
msgstr "Verloren"

#. module: postalparcel_tracking
#: model:ir.model.fields.selection,name:x.selection__s__status__moving
msgid "Moving \"fast\""
msgstr "Unterwegs"

#~ msgid "Moving"
#~ msgstr "Nicht mehr benutzt"
"#;

    fn written(present: &str) -> String {
        let entry = |msgid: &str, msgstr: &str, word: &str| Entry {
            msgid: msgid.to_owned(),
            msgstr: msgstr.to_owned(),
            references: vec![format!("{OURS}{word}")],
        };
        let entries = [entry("Lost", "Verloren", "lost"), entry("Moving \"fast\"", "Unterwegs", "moving")];
        PoFile::parse(present).with(&entries, &[OURS.to_owned()]).to_string()
    }

    #[test]
    fn our_entries_change_and_all_else_stays_byte_for_byte() {
        assert_eq!(written(PRESENT), WRITTEN);
    }

    #[test]
    fn a_second_time_changes_nothing() {
        assert_eq!(written(WRITTEN), WRITTEN);
    }

    #[test]
    fn a_translation_that_is_right_keeps_its_wrapping() {
        let wrapped = WRITTEN.replace("msgstr \"Verloren\"", "msgstr \"\"\n\"Ver\"\n\"loren\"");
        assert_eq!(written(&wrapped), wrapped);
    }
}
