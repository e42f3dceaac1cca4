//! The habits of the hand a letter is written in, and what the sheet bears beside it: the sliders of the window, in figures.

use clap::Args;
use serde_json::{Value, json};

#[derive(Debug, Default, Args)]
pub struct Habits {
    /// How neat the hand of the signer is, 0 to 1; remembered.
    #[arg(long, value_name = "0–1", value_parser = share)]
    neatness: Option<f32>,
    /// How far it leans to the right, in degrees, -12 to 20; remembered.
    #[arg(long, value_name = "DEGREES", allow_hyphen_values = true, value_parser = slant)]
    slant: Option<f32>,
    /// The height of a small letter in millimetres, 1.4 to 4; remembered.
    #[arg(long, value_name = "MM", value_parser = height)]
    letter_height: Option<f32>,
    /// How hasty it is, 0 to 1; remembered.
    #[arg(long, value_name = "0–1", value_parser = share)]
    haste: Option<f32>,
    /// The width of the pen's line in millimetres, 0.25 to 0.9; remembered.
    #[arg(long, value_name = "MM", value_parser = pen)]
    pen: Option<f32>,
    /// Now and then a forgotten letter is put in above the line; remembered.
    #[arg(long, value_parser = ["yes", "no"])]
    corrections: Option<String>,
    /// The firm's name and address printed at the head of the sheet.
    #[arg(long, value_parser = ["yes", "no"])]
    letterhead: Option<String>,
    /// The signature from its picture, where the signer has one.
    #[arg(long, value_parser = ["yes", "no"])]
    signed: Option<String>,
}

impl Habits {
    /// Into the writing of a letter; what was not said stays.
    pub fn onto(&self, writing: &mut Value) {
        let figures = [
            ("neatness", self.neatness),
            ("slant", self.slant),
            ("size", self.letter_height),
            ("haste", self.haste),
            ("pen", self.pen),
        ];
        for (field, said) in figures {
            if let Some(said) = said {
                writing[field] = json!(said);
            }
        }
        let choices = [
            ("corrections", &self.corrections),
            ("letterhead", &self.letterhead),
            ("signed", &self.signed),
        ];
        for (field, said) in choices {
            if let Some(said) = said {
                writing[field] = json!(said == "yes");
            }
        }
    }
}

fn between(typed: &str, least: f32, most: f32) -> Result<f32, String> {
    let figure: Option<f32> = typed.replace(',', ".").parse().ok();
    figure
        .filter(|figure| (least..=most).contains(figure))
        .ok_or_else(|| format!("{least} to {most}"))
}

fn share(typed: &str) -> Result<f32, String> {
    between(typed, 0.0, 1.0)
}

fn slant(typed: &str) -> Result<f32, String> {
    between(typed, -12.0, 20.0)
}

fn height(typed: &str) -> Result<f32, String> {
    between(typed, 1.4, 4.0)
}

fn pen(typed: &str) -> Result<f32, String> {
    between(typed, 0.25, 0.9)
}
