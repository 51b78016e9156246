//! One source of settings as a tree of values.
//!
//! In: a file, variables, or flags. Out: a tree for figment, in which each `x_file` has become an `x` with that file's
//! content, a text.

use std::{collections::BTreeMap, fs, path::Path};

use figment::{
    Metadata, Profile, Provider,
    providers::{Format, Toml},
    value::{Dict, Map, Value},
};

use super::Sources;

/// Before the names of our variables.
const PREFIX: &str = "POSTALPARCEL_";

/// After the name of a setting whose value is in a file.
const FROM_FILE: &str = "_file";

/// The settings of one source.
#[derive(Debug, Clone, Default)]
pub(super) struct Layer {
    /// What people call it.
    name: String,
    values: Dict,
    /// Values of variables and files as they were written, by dotted name: `1e5` may be a number or a database.
    written: BTreeMap<String, String>,
}

/// All sources, the weakest first, and what is wrong with them.
pub(super) fn read(sources: &Sources) -> (Vec<Layer>, Vec<String>) {
    let mut faults = Vec::new();
    let journal = super::state::journal(&sources.environment).display().to_string();
    let layers = [
        Layer::of("this machine's conventions", [("journal.path".to_owned(), journal)].into_iter()),
        from_file(sources.file.as_deref(), &mut faults),
        Layer::of("the environment", variables(&sources.environment)),
        Layer::of("the flags", sources.flags.iter().map(|(name, value)| ((*name).to_owned(), value.clone()))),
    ];
    let layers = layers.into_iter().map(|layer| layer.with_files_read(&mut faults)).collect();
    (layers, faults)
}

fn from_file(path: Option<&Path>, faults: &mut Vec<String>) -> Layer {
    let Some(path) = path else { return Layer::default() };
    let name = path.display().to_string();
    let text = fs::read_to_string(path).map_err(|reason| format!("can't be read: {reason}"));
    match text.and_then(|text| parse(&text)) {
        Ok(values) => Layer { name, values, written: BTreeMap::new() },
        Err(fault) => {
            faults.push(format!("the configuration file {name} {fault}"));
            Layer::default()
        }
    }
}

fn parse(toml: &str) -> Result<Dict, String> {
    let mut profiles = Toml::string(toml).data().map_err(|error| {
        // The lines after the first quote the file, which may hold a secret.
        format!("is not TOML: {}", error.to_string().lines().next().unwrap_or_default())
    })?;
    Ok(profiles.remove(&Profile::Default).unwrap_or_default())
}

/// `POSTALPARCEL_ODOO__URL` is `odoo.url`. An empty variable is one that was not given, as compose files write it.
fn variables(environment: &[(String, String)]) -> impl Iterator<Item = (String, String)> {
    environment.iter().filter_map(|(name, value)| {
        let setting = name.strip_prefix(PREFIX).filter(|rest| rest.contains("__"))?;
        (!value.is_empty()).then(|| (setting.to_lowercase().replace("__", "."), value.clone()))
    })
}

impl Layer {
    fn of(name: &str, settings: impl Iterator<Item = (String, String)>) -> Self {
        let written: BTreeMap<_, _> = settings.collect();
        let mut layer = Self { name: name.to_owned(), ..Self::default() };
        for (path, text) in &written {
            // Parsing can't fail: what is nothing else is a text.
            layer.set(path, text.parse().unwrap_or_else(|_| Value::from(text.clone())));
        }
        Self { written, ..layer }
    }

    /// Each `x_file` becomes an `x`.
    fn with_files_read(mut self, faults: &mut Vec<String>) -> Self {
        for path in names_of_files(&self.values, "") {
            let file = self.get(&path).and_then(Value::as_str).unwrap_or_default().to_owned();
            self.remove(&path);
            let setting = path.strip_suffix(FROM_FILE).unwrap_or(&path).to_owned();
            match fs::read_to_string(&file) {
                Ok(_) if self.get(&setting).is_some() => {
                    faults.push(format!("{setting} and {path} are both given in {}: give one", self.name));
                }
                Ok(text) if text.trim().is_empty() => {
                    faults.push(format!("{path} names {file}, which is empty: write the value into it"));
                }
                Ok(text) => self.set(&setting, Value::from(text.trim_end_matches(['\r', '\n']).to_owned())),
                Err(reason) => faults.push(format!("{path} names {file}, which can't be read: {reason}")),
            }
        }
        self
    }

    /// Takes a value out. False when there is none.
    pub(super) fn remove(&mut self, path: &str) -> bool {
        let (parents, name) = split(path);
        parents
            .into_iter()
            .try_fold(&mut self.values, |dict, key| child(dict, key))
            .is_some_and(|dict| dict.remove(name).is_some())
    }

    /// Takes a value for the text that it was written as. False when it is a text already.
    pub(super) fn reread_as_text(&mut self, path: &str) -> bool {
        if self.get(path).is_none_or(|value| value.as_str().is_some()) {
            return false;
        }
        let Some(text) = self.written.get(path).cloned() else { return false };
        self.set(path, Value::from(text));
        true
    }

    fn get(&self, path: &str) -> Option<&Value> {
        let mut keys = path.split('.');
        let first = self.values.get(keys.next()?)?;
        keys.try_fold(first, |value, key| value.as_dict()?.get(key))
    }

    fn set(&mut self, path: &str, value: Value) {
        let (parents, name) = split(path);
        let mut dict = &mut self.values;
        for key in parents {
            let entry = dict.entry(key.to_owned()).or_insert_with(|| Value::from(Dict::new()));
            if entry.as_dict().is_none() {
                *entry = Value::from(Dict::new());
            }
            let Value::Dict(_, inner) = entry else { return };
            dict = inner;
        }
        dict.insert(name.to_owned(), value);
    }
}

impl Provider for &Layer {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name.clone())
    }

    fn data(&self) -> figment::error::Result<Map<Profile, Dict>> {
        Ok(Profile::Default.collect(self.values.clone()))
    }
}

fn split(path: &str) -> (Vec<&str>, &str) {
    let mut keys: Vec<&str> = path.split('.').collect();
    let name = keys.pop().unwrap_or_default();
    (keys, name)
}

fn child<'a>(dict: &'a mut Dict, key: &str) -> Option<&'a mut Dict> {
    match dict.get_mut(key)? {
        Value::Dict(_, inner) => Some(inner),
        _ => None,
    }
}

/// Dotted names of all settings that name a file.
fn names_of_files(dict: &Dict, prefix: &str) -> Vec<String> {
    let names = dict.iter().flat_map(|(key, value)| match value {
        Value::Dict(_, inner) => names_of_files(inner, &format!("{prefix}{key}.")),
        _ if key.ends_with(FROM_FILE) => vec![format!("{prefix}{key}")],
        _ => vec![],
    });
    names.collect()
}
