//! What one file can get wrong, in the words that a contributor reads: one named constructor for each.

mod body;
mod field;
mod file;
mod rule;
mod table;
mod value;

pub(super) use body::{
    absolute_link, body_too_large, broken_footnote, broken_link_definition, crowded_alert, duplicate_anchor,
    empty_inset, empty_link, empty_quote_source, misnamed_inset, missing_alt, outside_picture, picture_of_nothing,
    quoted_inset, second_picture, surplus_cells, unclosed_inset, unknown_alert, unsafe_link, unused_footnote,
};
pub(super) use field::{
    UnknownField, dated_value, dated_values, decimal_comma, duplicate_key, empty_item, field_elsewhere,
    group_for_a_list, list_in_disguise, missing_field, not_a_group, second_yaml_document, unknown_field,
    words_left_out, wrong_shape, yaml_name, yaml_syntax, yaml_tag, yaml_too_deep, yaml_too_large,
};
pub(super) use file::{
    file_at_the_top, front_matter_not_first, front_matter_too_large, index_of_a_kind, missing_front_matter, not_utf8,
    nul_byte, second_front_matter, unclosed_front_matter, unknown_folder, utf16, wrong_fence, wrong_file_name,
    wrong_language_in_name,
};
pub(super) use rule::{
    conflicting_fields, dates_reversed, duplicate_id, fact_in_translation, image_without_alt, missing_value,
    one_sided_dispute, range_reversed, reached_before_completion, status_out_of_stage, unknown_scenario,
    unknown_translated_item, wrong_model,
};
pub(super) use table::{
    WrongRow, duplicate_column, missing_column, missing_value_in_row, unknown_column, wrong_csv, wrong_row,
    wrong_separator,
};
pub(super) use value::{
    unsafe_path, unsafe_url, wrong_amount, wrong_coordinate, wrong_currency, wrong_date, wrong_duration, wrong_iati,
    wrong_id, wrong_language, wrong_number, wrong_reference, wrong_sdg, wrong_threshold, wrong_tiles, wrong_url,
    wrong_word, wrong_yes_no,
};

/// Shows what was written, cut when it is long.
fn shown(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 60 {
        return format!("`{line}`");
    }
    let cut: String = line.chars().take(57).collect();
    format!("`{}…`", cut.trim_end())
}

/// Joins words for a sentence: `a`, `b` and `c` without the quotes.
fn listed(words: &[&str]) -> String {
    words.join(", ")
}

/// Attaches the edit to what is certainly meant, and says so first in the hint.
fn did_you_mean(diagnostic: crate::diagnostics::Diagnostic, meant: Option<&str>) -> crate::diagnostics::Diagnostic {
    let Some(meant) = meant else { return diagnostic };
    let hint = format!("did you mean {}? {}", shown(meant), diagnostic.hint);
    let span = diagnostic.span;
    crate::diagnostics::Diagnostic { hint, ..diagnostic }.with_repair(span, meant)
}
