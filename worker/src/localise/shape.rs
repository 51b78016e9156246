//! How a text is built: its letters, its variables, and the forms it chooses between.
//!
//! In: a text as Fluent reads it. Out: what tests, `locales` and the check of a company's own wording compare. It forms no
//! text.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser::parse,
};

/// A text as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shape {
    /// Everything that is not a choice, in one piece; all forms of a choice one after another.
    pub text: String,
    /// Variables that are shown.
    pub variables: BTreeSet<String>,
    /// Other texts that it repeats.
    pub references: BTreeSet<String>,
    /// Each choice: by which variable, and its forms.
    pub choices: Vec<Choice>,
}

/// A choice between forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The variable that decides; empty where something else does.
    pub by: String,
    /// Names of the forms.
    pub forms: BTreeSet<String>,
}

impl Shape {
    /// The shape of one text.
    #[must_use]
    pub fn of(pattern: &Pattern<&str>) -> Self {
        let mut shape = Self::default();
        shape.read(pattern);
        shape
    }

    /// The shapes of all texts in a file, by key; `message.attribute` for an attribute. What can't be read is left out.
    #[must_use]
    pub fn all(source: &str) -> BTreeMap<String, Self> {
        let mut shapes = BTreeMap::new();
        let resource = parse(source).unwrap_or_else(|(readable, _)| readable);
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            shapes.extend(message.value.iter().map(|value| (id.to_owned(), Self::of(value))));
            let attributes = message.attributes.iter();
            shapes.extend(attributes.map(|part| (format!("{id}.{}", part.id.name), Self::of(&part.value))));
        }
        shapes
    }

    /// Whether there is anything to translate in it: `{ $time } ({ $zone })` has nothing.
    #[must_use]
    pub fn has_letters(&self) -> bool {
        self.text.chars().any(char::is_alphabetic)
    }

    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                let by = match selector {
                    InlineExpression::VariableReference { id } => id.name.to_owned(),
                    _ => String::new(),
                };
                let forms = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                        name.to_owned()
                    }
                });
                self.choices.push(Choice { by, forms: forms.collect() });
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.text.push('\u{FFFC}');
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.text.push_str(value);
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::TermReference { .. } | InlineExpression::FunctionReference { .. } => {}
        }
    }
}
