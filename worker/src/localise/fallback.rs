//! From the code of a language to the locales to read.
//!
//! In: `pt_BR`, `sr@latin`, `zh-TW`, `en_US.UTF-8`, as Odoo, browsers and shells write it. Out: the shipped locales to
//! look into, best first, English last. A locale in another script is no fallback: who reads traditional Chinese is
//! better served in English than in simplified Chinese. One of another country is: `pt_AO` reads `pt`, then `pt-BR`.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu::locale::{LanguageIdentifier as IcuIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};
use unic_langid::{LanguageIdentifier, subtags::Script};

/// The language every text exists in.
pub const SOURCE: &str = "en";

/// Close relatives that a reader prefers to English.
const KIN: [(&str, &str); 2] = [("nn", "nb"), ("no", "nb")];

/// Countries whose Spanish is that of Latin America: those that CLDR puts under `es-419`.
const LATIN_AMERICA: [&str; 22] = [
    "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA", "PE", "PR",
    "PY", "SV", "US", "UY", "VE",
];

/// The shipped locales to read for `code`, best first; always ends with English.
#[must_use]
pub fn chain<'a>(code: &str, shipped: &'a [LanguageIdentifier]) -> Vec<&'a LanguageIdentifier> {
    let id = identifier(code);
    let wanted: Vec<_> = id.iter().flat_map(|id| [Some(id.clone()), kin(id)]).flatten().collect();
    let default = shipped.iter().find(|locale| **locale == SOURCE);
    let mut chain = negotiate_languages(&wanted, shipped, default, NegotiationStrategy::Filtering);
    let script = id.as_ref().and_then(|id| id.script);
    chain.retain(|locale| **locale == SOURCE || locale.script.or_else(|| likely_script(locale)) == script);
    chain.sort_by_key(|locale| distance(id.as_ref(), locale));
    chain
}

/// How far a locale is from what is wanted: the same country, its group of countries, no country in particular, another
/// one, and at last English.
fn distance(wanted: Option<&LanguageIdentifier>, locale: &LanguageIdentifier) -> u8 {
    let wanted = wanted.filter(|wanted| *locale != SOURCE || wanted.language == locale.language);
    let Some(wanted) = wanted else { return 4 };
    match locale.region {
        region if region == wanted.region => 0,
        Some(region) if region == "419" && is_latin_american(wanted) => 1,
        None => 2,
        Some(_) => 3,
    }
}

fn is_latin_american(id: &LanguageIdentifier) -> bool {
    id.region.is_some_and(|region| LATIN_AMERICA.contains(&region.as_str()))
}

/// The identifier behind a code, with its script spelled out: `sr@latin` is `sr-Latn`, `zh_TW` is `zh-Hant-TW`. `None`
/// where the code names no language, as Odoo's `False` does not.
#[must_use]
pub fn identifier(code: &str) -> Option<LanguageIdentifier> {
    let (base, modifier) = code.trim().split_once('@').unwrap_or((code.trim(), ""));
    let without_charset = |part: &str| part.split('.').next().unwrap_or_default().replace('_', "-");
    let mut id = canonical(&without_charset(base).parse().ok()?);
    id.script = script(&without_charset(modifier)).or(id.script).or_else(|| likely_script(&id));
    (2..=3).contains(&id.language.as_str().len()).then_some(id).filter(|id| id.language != "und")
}

/// The code that is valid today: Hebrew was `iw` once, and Android still says so.
fn canonical(id: &LanguageIdentifier) -> LanguageIdentifier {
    let Ok(mut icu) = id.to_string().parse::<Locale>() else { return id.clone() };
    LocaleCanonicalizer::new_extended().canonicalize(&mut icu);
    icu.to_string().parse().unwrap_or_else(|_| id.clone())
}

/// The script that a modifier names; others, such as `euro`, say nothing of the language.
fn script(modifier: &str) -> Option<Script> {
    match modifier.to_ascii_lowercase().as_str() {
        "latin" | "latn" => "Latn".parse().ok(),
        "cyrillic" | "cyrl" => "Cyrl".parse().ok(),
        _ => None,
    }
}

/// The script that CLDR holds likely: traditional Chinese for Taiwan. The region stays as written, because a likely one
/// says too much: `ar` would become Egyptian, and have other digits.
fn likely_script(id: &LanguageIdentifier) -> Option<Script> {
    let icu = IcuIdentifier::try_from_str(&id.to_string()).ok()?;
    LocaleExpander::new_extended().get_likely_script(&icu)?.as_str().parse().ok()
}

fn kin(id: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    let (_, relative) = KIN.iter().find(|(language, _)| id.language.as_str() == *language)?;
    relative.parse().ok()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    fn shipped() -> Vec<LanguageIdentifier> {
        ["ar", "de", "en", "es", "fr", "nb", "pt-BR", "sr-Latn", "zh-Hans"]
            .map(|id| id.parse().unwrap())
            .to_vec()
    }

    #[test]
    fn codes_of_odoo_browsers_and_shells_become_identifiers() {
        for (code, expected) in [
            ("pt_BR", "pt-Latn-BR"),
            ("sr@latin", "sr-Latn"),
            ("sr@Cyrl", "sr-Cyrl"),
            ("sr_RS", "sr-Cyrl-RS"),
            ("sr_RS.UTF-8@latin", "sr-Latn-RS"),
            ("es_419", "es-Latn-419"),
            ("zh_CN", "zh-Hans-CN"),
            ("zh_TW", "zh-Hant-TW"),
            ("zh_HK", "zh-Hant-HK"),
            ("zh", "zh-Hans"),
            ("ca_ES", "ca-Latn-ES"),
            ("nn_NO", "nn-Latn-NO"),
            ("de_DE@euro", "de-Latn-DE"),
            ("en_US.UTF-8", "en-Latn-US"),
            (" fr ", "fr-Latn"),
            ("ar_001", "ar-Arab-001"),
        ] {
            assert_eq!(identifier(code).map(|id| id.to_string()).as_deref(), Some(expected), "{code}");
        }
        for nothing in ["", "False", "C", "??", "@latin", "und"] {
            assert_eq!(identifier(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn readers_get_the_nearest_locale_and_english_last() {
        for (code, expected) in [
            ("pt_BR", "pt-BR en"),
            ("pt_PT", "pt-BR en"),
            ("zh_CN", "zh-Hans en"),
            ("zh-Hans", "zh-Hans en"),
            ("zh_SG", "zh-Hans en"),
            ("zh_TW", "en"),
            ("zh_HK", "en"),
            ("sr@latin", "sr-Latn en"),
            ("sr_RS", "en"),
            ("es_419", "es en"),
            ("es_MX", "es en"),
            ("nn_NO", "nb en"),
            ("nb_NO", "nb en"),
            ("de_CH", "de en"),
            ("ar_SY", "ar en"),
            ("en", "en"),
            ("en_GB", "en"),
            ("xx_YY", "en"),
            ("tlh", "en"),
            ("False", "en"),
            ("", "en"),
        ] {
            let shipped = shipped();
            let chain: Vec<_> = chain(code, &shipped).into_iter().map(ToString::to_string).collect();
            assert_eq!(chain.join(" "), expected, "{code}");
        }
    }

    /// All locales that there are texts for.
    pub(in crate::localise) const ALL: [&str; 46] = [
        "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "es-419", "et", "fa", "fi", "fr", "ga", "he",
        "hi", "hr", "hu", "id", "is", "it", "ja", "ko", "lt", "lv", "ms", "mt", "nb", "nl", "pl", "pt",
        "pt-BR", "ro", "ru", "sk", "sl", "sr", "sr-Latn", "sv", "th", "tr", "uk", "vi", "zh-Hans", "zh-Hant",
    ];

    #[test]
    fn with_all_locales_each_reader_gets_the_variety_that_is_nearest() {
        let shipped = ALL.map(|id| id.parse().unwrap()).to_vec();
        for (code, expected) in [
            ("zh_TW", "zh-Hant en"),
            ("zh_HK", "zh-Hant en"),
            ("zh_CN", "zh-Hans en"),
            ("zh", "zh-Hans en"),
            ("pt_BR", "pt-BR pt en"),
            ("pt_PT", "pt pt-BR en"),
            ("pt", "pt pt-BR en"),
            ("pt_AO", "pt pt-BR en"),
            ("sr@latin", "sr-Latn en"),
            ("sr_RS@latin", "sr-Latn en"),
            ("sr_RS", "sr en"),
            ("sr@Cyrl", "sr en"),
            ("es_MX", "es-419 es en"),
            ("es_419", "es-419 es en"),
            ("es_AR", "es-419 es en"),
            ("es_ES", "es es-419 en"),
            ("es", "es es-419 en"),
            ("nn_NO", "nb en"),
            ("no_NO", "nb en"),
            ("nb_NO", "nb en"),
            ("de_CH", "de en"),
            ("en_GB", "en"),
            ("fa_IR", "fa en"),
            ("he_IL", "he en"),
            ("iw_IL", "he en"),
            ("in_ID", "id en"),
            ("tl_PH", "en"),
            ("uz@Cyrl", "en"),
            ("xx_YY", "en"),
            ("False", "en"),
        ] {
            let chain: Vec<_> = chain(code, &shipped).into_iter().map(ToString::to_string).collect();
            assert_eq!(chain.join(" "), expected, "{code}");
        }
        for code in ALL {
            assert_eq!(chain(code, &shipped)[0].to_string(), code);
        }
    }

    proptest::proptest! {
        /// Whatever stands in the language field of an old database, English is there.
        #[test]
        fn no_code_leaves_a_reader_without_a_language(code in ".{0,20}") {
            let shipped = shipped();
            proptest::prop_assert!(chain(&code, &shipped).last().is_some_and(|last| **last == SOURCE));
        }
    }
}
