//! Where this machine wants state to be kept.
//!
//! In: variables. Out: a path for the journal: in the folder that systemd hands to a service, else where the desktop's
//! conventions say, else in the working folder.

use std::path::{Path, PathBuf};

/// The journal's path, unless somebody wants another.
pub(super) fn journal(environment: &[(String, String)]) -> PathBuf {
    folder(environment).unwrap_or_default().join("journal.sqlite")
}

fn folder(environment: &[(String, String)]) -> Option<PathBuf> {
    let absolute = |wanted: &str| {
        let (_, value) = environment.iter().find(|(name, _)| name == wanted)?;
        // systemd lists several with colons between.
        let first = value.split(':').next()?;
        Path::new(first).is_absolute().then(|| PathBuf::from(first))
    };
    let of_user = || absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(".local/state")));
    absolute("STATE_DIRECTORY").or_else(|| Some(of_user()?.join("postalparcel-worker")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(pairs: &[(&str, &str)]) -> String {
        let pairs: Vec<_> =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        journal(&pairs).display().to_string()
    }

    #[test]
    fn a_services_own_folder_comes_first_then_the_users_then_the_working_folder() {
        let home = ("HOME", "/home/pp");
        let xdg = ("XDG_STATE_HOME", "/home/pp/state");
        let service = ("STATE_DIRECTORY", "/var/lib/postalparcel:/var/lib/more");
        assert_eq!(path(&[home, xdg, service]), "/var/lib/postalparcel/journal.sqlite");
        assert_eq!(path(&[home, xdg]), "/home/pp/state/postalparcel-worker/journal.sqlite");
        assert_eq!(path(&[home]), "/home/pp/.local/state/postalparcel-worker/journal.sqlite");
        assert_eq!(path(&[("HOME", ""), ("XDG_STATE_HOME", "relative")]), "journal.sqlite");
    }
}
