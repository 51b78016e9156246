//! `cargo xtask po`: what the addon has of the texts in `locales/`.
//!
//! In: the Fluent texts and the addon's Python, which tells which fields have statuses to choose from. Out: the entries
//! for those selections in `i18n/*.po` and in the template, all other bytes as they were; and the files in `data/` with
//! texts for pages in languages that Odoo has not installed. `--check` writes nothing and fails where something would
//! change.

mod data;
mod file;
mod names;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};
use postalparcel_worker::{
    domain::{Status, SubStatus},
    localise::{Catalogue, Reader, SOURCE},
};

use file::{Entry, PoFile};

const MODULE: &str = "postalparcel_tracking";

/// Our locales, Odoo's names for their files, and gettext's plural rules, which a complete header has.
const LANGUAGES: [(&str, &str, &str); 5] = [
    (
        "ar",
        "ar",
        "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;",
    ),
    ("de", "de", "nplurals=2; plural=n != 1;"),
    ("es", "es", "nplurals=2; plural=n != 1;"),
    ("fr", "fr", "nplurals=2; plural=n > 1;"),
    ("zh-Hans", "zh_CN", "nplurals=1; plural=0;"),
];

/// Which way the files are brought in step.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; fail when a file would change.
    #[arg(long)]
    check: bool,
}

/// Rewrites the files, or says which of them differ.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let addon = Path::new(env!("CARGO_MANIFEST_DIR")).join("../odoo_addon").join(MODULE);
    let stale: Vec<_> = wanted(&addon)?
        .into_iter()
        .filter(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(text))
        .collect();
    for (path, text) in &stale {
        let name = path.strip_prefix(&addon).unwrap_or(path).display();
        if arguments.check {
            eprintln!("{name} differs from locales/: run `cargo xtask po`");
        } else {
            fs::create_dir_all(path.parent().unwrap_or(&addon))?;
            fs::write(path, text).with_context(|| format!("Failed to write {}", path.display()))?;
            eprintln!("{name} written");
        }
    }
    Ok(if arguments.check && !stale.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Every file as it should be.
fn wanted(addon: &Path) -> Result<Vec<(PathBuf, String)>> {
    let catalogue = Catalogue::load()?;
    let mut files = translations(addon, &catalogue)?;
    files.extend(
        data::files(&catalogue)?.into_iter().map(|(name, text)| (addon.join("data").join(name), text)),
    );
    Ok(files)
}

/// The translation files, for the languages whose interface of Odoo we translate.
fn translations(addon: &Path, catalogue: &Catalogue) -> Result<Vec<(PathBuf, String)>> {
    let english = catalogue.reader(SOURCE)?;
    let fields = selections(addon)?;
    let template =
        (format!("{MODULE}.pot"), entries(&fields, &english, None)?, file::template_header(MODULE));
    let mut files = vec![template];
    for (locale, code, plurals) in LANGUAGES {
        let translated = entries(&fields, &english, Some(&catalogue.reader_of(locale)?))?;
        files.push((format!("{code}.po"), translated, file::header(MODULE, code, plurals)));
    }
    let text = |(name, entries, header): (String, Vec<Entry>, String)| {
        let path = addon.join("i18n").join(name);
        let present = fs::read_to_string(&path).unwrap_or(header);
        let ours = fields.iter().map(Selection::references).collect::<Vec<_>>();
        (path, PoFile::parse(&present).with(&entries, &ours).to_string())
    };
    Ok(files.into_iter().map(text).collect())
}

/// A field with statuses to choose from.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Selection {
    model: String,
    field: String,
    exact: bool,
}

impl Selection {
    /// What Odoo's references to its values start with.
    fn references(&self) -> String {
        let model = self.model.replace('.', "_");
        format!("model:ir.model.fields.selection,name:{MODULE}.selection__{model}__{}__", self.field)
    }
}

/// One entry for each name; names of a main and an exact status can be one.
fn entries(
    fields: &[Selection],
    english: &Reader<'_>,
    translated: Option<&Reader<'_>>,
) -> Result<Vec<Entry>> {
    let mut entries = BTreeMap::new();
    for field in fields {
        let words: Vec<&str> = if field.exact {
            SubStatus::ALL.iter().map(|status| status.as_str()).collect()
        } else {
            Status::ALL.iter().map(|status| status.as_str()).collect()
        };
        for word in words {
            let translation = translated.map(|reader| label(reader, field.exact, word)).transpose()?;
            let msgid = label(english, field.exact, word)?;
            let entry = entries.entry(msgid.clone()).or_insert_with(|| Entry {
                msgid,
                msgstr: translation.unwrap_or_default(),
                references: Vec::new(),
            });
            entry.references.push(format!("{}{word}", field.references()));
        }
    }
    Ok(entries.into_values().collect())
}

fn label(reader: &Reader<'_>, exact: bool, word: &str) -> Result<String> {
    Ok(if exact { reader.sub_status(word.parse()?)? } else { reader.status(word.parse()?)? })
}

/// The fields of the addon's models whose choices are our statuses.
fn selections(addon: &Path) -> Result<Vec<Selection>> {
    let mut found = Vec::new();
    for folder in ["models", "wizards"].map(|name| addon.join(name)).iter().filter(|folder| folder.is_dir()) {
        for file in fs::read_dir(folder)? {
            found.extend(selections_in(&fs::read_to_string(file?.path()).unwrap_or_default()));
        }
    }
    found.sort();
    if found.is_empty() {
        bail!("no model in {} has a field with statuses", addon.display());
    }
    Ok(found)
}

fn selections_in(python: &str) -> Vec<Selection> {
    const START: &str = " = fields.Selection(";
    let selection = |(at, _)| {
        let (before, after) = (&python[..at], &python[at + START.len()..]);
        let exact = match after.trim_start().split([',', ')']).next()? {
            "STATUSES" => false,
            "SUB_STATUSES" => true,
            _ => return None,
        };
        let model = before.rsplit(" _name = \"").next()?.split('"').next()?.to_owned();
        Some(Selection { model, field: before.split_whitespace().next_back()?.to_owned(), exact })
    };
    python.match_indices(START).filter_map(selection).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addon() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../odoo_addon").join(MODULE)
    }

    #[test]
    fn the_addons_files_agree_with_the_locales() {
        for (path, text) in wanted(&addon()).unwrap() {
            let present = fs::read_to_string(&path).unwrap_or_default();
            assert!(present == text, "{} differs from locales/: run `cargo xtask po`", path.display());
        }
    }

    #[test]
    fn every_translation_file_is_of_a_shipped_locale() {
        let catalogue = Catalogue::load().unwrap();
        let shipped: Vec<_> = catalogue.shipped().iter().map(ToString::to_string).collect();
        for (locale, ..) in LANGUAGES {
            assert!(shipped.contains(&locale.to_owned()), "{locale}");
        }
    }

    #[test]
    fn the_names_in_the_addons_python_are_those_of_the_locales() {
        let python = fs::read_to_string(addon().join("tools/statuses.py")).unwrap();
        let catalogue = Catalogue::load().unwrap();
        let english = catalogue.reader(SOURCE).unwrap();
        let quoted = |line: &str| line.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
        let table = |start: &str| -> Vec<(String, String)> {
            let lines = python.split(start).nth(1).unwrap().lines().skip(1).take_while(|line| *line != "]");
            lines.map(quoted).map(|parts| (parts[0].clone(), parts[1].clone())).collect()
        };
        let main = Status::ALL.map(|status| (status.to_string(), english.status(status).unwrap()));
        assert_eq!(table("\nSTATUSES = ["), main);
        let exact = SubStatus::ALL.map(|status| (status.to_string(), english.sub_status(status).unwrap()));
        assert_eq!(table("\n_TABLE = ["), exact);
    }

    #[test]
    fn fields_with_statuses_are_found_in_python() {
        let python = r#"
class Shipment(models.Model):
    _name = "postalparcel.shipment"
    _rec_name = "number"

    direction = fields.Selection([("outbound", "Outbound")])
    status = fields.Selection(STATUSES, required=True)
    manual_sub_status = fields.Selection(
        SUB_STATUSES,
        string="By hand",
    )
    other = fields.Selection(related="check_id.state")
"#;
        let field = |name: &str, exact| Selection {
            model: "postalparcel.shipment".to_owned(),
            field: name.to_owned(),
            exact,
        };
        assert_eq!(selections_in(python), [field("status", false), field("manual_sub_status", true)]);
        assert_eq!(
            field("status", false).references(),
            "model:ir.model.fields.selection,name:postalparcel_tracking.selection__postalparcel_shipment__status__"
        );
    }
}
