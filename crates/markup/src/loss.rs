//! What a conversion could not keep. Invariant: each kind of loss is told once, in a fixed order, with how often it
//! happened.

use std::collections::BTreeMap;

/// A kind of loss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Loss {
    Script,
    Style,
    Drawing,
    Form,
    Embed,
    Address,
    Image,
    ImageLink,
    CheckBox,
    Definitions,
    Footnotes,
    Caption,
    PageTitle,
    TooDeep,
    Cut,
    TooLarge,
    EmptyBlock,
    Breaks,
    WhiteSpace,
    Asset,
}

impl Loss {
    fn sentence(self) -> &'static str {
        match self {
            Self::Script => "scripts were removed",
            Self::Style => "style sheets were removed",
            Self::Drawing => "drawings inside the text (SVG, canvas) were removed",
            Self::Form => "form controls were removed; their text was kept",
            Self::Embed => "embedded frames and media became links",
            Self::Address => {
                "links and images with addresses that are not allowed were removed; their text was kept"
            }
            Self::Image => "images without an address were removed",
            Self::ImageLink => "links around images were removed; the images were kept",
            Self::CheckBox => "check boxes became [ ] and [x]",
            Self::Definitions => "definition lists became paragraphs",
            Self::Footnotes => "footnotes became a list at the end",
            Self::Caption => "table captions became paragraphs",
            Self::PageTitle => "page titles were removed",
            Self::TooDeep => "what was nested too deep was moved up",
            Self::Cut => "the page nests its elements too deep; what comes after that place was left out",
            Self::TooLarge => "the text has too many parts; only its words were kept",
            Self::EmptyBlock => "empty paragraphs, headings and quotations were left out",
            Self::Breaks => "line breaks at the end of a block and within code were left out or moved",
            Self::Asset => "the ties of images to the media library were left out; their addresses were kept",
            Self::WhiteSpace => "white space that HTML and Markdown fold was folded",
        }
    }
}

/// The losses of one conversion.
#[derive(Debug, Default)]
pub(crate) struct Losses(BTreeMap<Loss, usize>);

impl Losses {
    pub(crate) fn add(&mut self, loss: Loss) {
        *self.0.entry(loss).or_default() += 1;
    }

    /// One sentence for each kind, with its number when it happened more than once.
    pub(crate) fn sentences(&self) -> Vec<String> {
        let sentence = |(loss, count): (&Loss, &usize)| match count {
            1 => loss.sentence().to_owned(),
            count => format!("{} ({count} times)", loss.sentence()),
        };
        self.0.iter().map(sentence).collect()
    }
}
