//! Companies' own texts.

use super::{
    super::{Rendered, WordingProblem},
    notice, now,
};
use crate::{
    domain::{CompanyId, Milestone, Notice, Wording},
    localise::Catalogue,
};

fn wording(key: &str, text: &str) -> Wording {
    Wording { company: CompanyId(0), language: "en".to_owned(), key: key.to_owned(), text: text.to_owned() }
}

fn rendered(notice: &Notice, wordings: &[Wording]) -> Rendered {
    let catalogue = Catalogue::load().unwrap();
    catalogue.message(notice, &catalogue.wordings(wordings), now()).unwrap()
}

fn problem(key: &str, text: &str) -> Option<WordingProblem> {
    let catalogue = Catalogue::load().unwrap();
    catalogue.wordings(&[wording(key, text)]).problems().pop()
}

#[test]
fn a_company_says_it_in_its_own_words() {
    let notice = notice(Milestone::Shipped);
    let own = [
        wording("milestone-shipped", "[Azulejo] Off it goes\n"),
        wording(
            "milestone-shipped.body",
            "We packed it\nwith care.\n\nEnjoy the wait: { milestone-shipped }.",
        ),
        wording("subject-with-order", "{ $order }: { $headline }"),
        wording("closing", "Até breve,"),
    ];
    let Rendered { parts, wording_problems, .. } = rendered(&notice, &own);
    assert_eq!(parts.subject, "S00042: [Azulejo] Off it goes");
    assert_eq!(parts.closing, "Até breve,");
    let parcel = &parts.parcels[0];
    assert_eq!(parcel.paragraphs, ["We packed it with care.", "Enjoy the wait: Your parcel is on its way."]);
    assert_eq!((parcel.headline.as_deref(), wording_problems.len()), (None, 0));
}

#[test]
fn another_companys_words_or_another_languages_are_not_used() {
    let notice = notice(Milestone::Shipped);
    for (company, language) in
        [(CompanyId(1), "en"), (CompanyId(0), "de"), (CompanyId(0), "tlh"), (CompanyId(0), "en_GB")]
    {
        let own = Wording { company, language: language.to_owned(), ..wording("greeting", "Hi") };
        let rendered = rendered(&notice, &[own]);
        assert_eq!(
            (rendered.parts.greeting.as_str(), rendered.wording_problems.len()),
            ("Hello,", 0),
            "{language}"
        );
    }
}

#[test]
fn the_later_of_two_words_for_one_place_counts() {
    let own = [wording("greeting", "Hi"), wording("greeting", "Hey")];
    assert_eq!(rendered(&notice(Milestone::Shipped), &own).parts.greeting, "Hey");
}

#[test]
fn a_broken_text_is_reported_once_and_ours_is_used() {
    let notice = notice(Milestone::Shipped);
    let own = [wording("label-number", "No. { $"), wording("milestone-delivered", "{ $x }")];
    let mut twice = notice.clone();
    twice.parcels.push(twice.parcels[0].clone());
    let Rendered { parts, wording_problems, .. } = rendered(&twice, &own);
    assert_eq!(parts.parcels[1].facts[0].label, "Tracking number");
    assert_eq!(wording_problems.len(), 1, "{wording_problems:?}");
    assert!(wording_problems[0].starts_with("label-number in en, line 1: the text can't be read: "));
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    for (key, text, line, part) in [
        ("greeting", "", None, "the text is empty"),
        ("greeting", " \n ", None, "the text is empty"),
        ("greeting", "{ \"\" }", None, "the text is empty"),
        ("greeting", "Hi\nand { x", Some(2), "the text can't be read: "),
        ("greeting", "Hi } there", Some(1), "the text can't be read: "),
        ("greeting", "Hi\n\n{ $name }", Some(3), "there is no variable $name: this text has none"),
        (
            "step-text",
            "{ $stepp }",
            Some(1),
            "there is no variable $stepp: this text has $name, $step, $total",
        ),
        ("greeting", "Hi\n{ milestone-gone }", Some(2), "there is no text `milestone-gone` to repeat"),
        ("greeting", "{ -brand }", None, "the text can't be formed: "),
        ("greeting", "{ NUMBER(1) }", None, "the text can't be formed: "),
        ("nonsense", "Hi", None, "there is no text `nonsense` to replace"),
        ("status-delivered", "Hi", None, "there is no text `status-delivered` to replace"),
        ("milestone-shipped.title", "Hi", None, "there is no text `milestone-shipped.title` to replace"),
        (
            "story-delivered",
            "x\n{ $count ->\n    [1] a\n   *[other] b\n}",
            Some(2),
            "a form can be chosen only by the plural category",
        ),
        (
            "story-delivered",
            "{ $count-plural ->\n    [few] a\n   *[other] b\n}",
            Some(2),
            "`few` is no plural form of this language: it has one, other",
        ),
    ] {
        let problem = problem(key, text).unwrap_or_else(|| panic!("{key}: {text}"));
        assert_eq!((problem.line, problem.message.starts_with(part)), (line, true), "{text}: {problem}");
    }
}

#[test]
fn a_text_that_nobody_could_read_to_its_end_is_refused_before_it_is_read() {
    let nested = |count| format!("Hi\n{}\"x\"{}", "{".repeat(count), "}".repeat(count));
    let (open, long) =
        ("more than 20 { are open at the same time", "the text is longer than 4000 characters");
    let many = "the text has more than 100 { and (";
    for (text, line, part) in [
        ("{".repeat(4_000), 1, open),
        (format!("Hi\n{}", "}{ {".repeat(900)), 2, open),
        (nested(1_500), 2, open),
        (nested(21), 2, open),
        (format!("{{{}", "F(".repeat(1_900)), 1, many),
        ("{F(\"}\",".repeat(550), 1, many),
        ("{\"}\"->\n*[a]".repeat(300), 101, many),
        (format!("{}\n\nx{}", "x".repeat(3_000), "y".repeat(3_000)), 3, long),
        ("{".repeat(20_000), 1, open),
    ] {
        let problem = problem("greeting", &text).unwrap();
        assert_eq!((problem.line, problem.message.starts_with(part)), (Some(line), true), "{problem}");
    }
    let choice = format!("{}x{}", "{\"}\"->\n*[a]".repeat(100), "}".repeat(100));
    let problem = problem("greeting", &choice).unwrap();
    assert!(problem.message.starts_with("the text can't be read"), "read without harm: {problem}");
}

#[test]
fn a_text_may_be_long_and_deep() {
    let longest = "\u{3042}".repeat(4_000);
    let deepest = format!("{}\"x\"{}", "{".repeat(20), "}".repeat(20));
    let smiles = ":( { \"{\" } ".repeat(15);
    for text in [longest, deepest, smiles] {
        assert_eq!(problem("greeting", &text), None, "{text}");
    }
}

#[test]
fn choices_and_lines_are_allowed() {
    for (key, text) in [
        (
            "story-delivered",
            "{ $count-plural ->\n    [one] { $count } is there\n   *[other] { $count } are there\n}",
        ),
        ("story-delivered", "{ $total-plural ->\n   *[other] { $count }/{ $total }\n}"),
        ("story-all-delivered", "All there"),
        ("greeting", "Hi,\n\n  # this is no comment\n[nor] a form\n.attribute = x\n* point"),
        ("footer-reason", "{ $company } \u{2013} \"quoted\" { \"{\" }"),
    ] {
        assert_eq!(problem(key, text), None, "{text}");
    }
}

#[test]
fn languages_of_own_words_may_be_written_as_odoo_does() {
    let own = Wording { language: "en".to_owned(), ..wording("greeting", "Hi") };
    let unknown = Wording { language: "xx_YY".to_owned(), ..own.clone() };
    let catalogue = Catalogue::load().unwrap();
    assert_eq!(catalogue.wordings(&[own]).problems(), []);
    let problems = catalogue.wordings(&[unknown]).problems();
    assert_eq!(problems[0].to_string(), "greeting in xx_YY: there are no texts in `xx_YY`");
}
