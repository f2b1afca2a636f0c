use super::sheet::guarded;

#[test]
fn no_spreadsheet_reads_words_as_a_formula_and_the_words_can_be_had_again() {
    let check = |words: &str, cell: &str| {
        assert_eq!(guarded(words), cell);
        // The rule for reading: an apostrophe goes at the beginning, and after each `;`, tab and line break.
        let mut read = String::new();
        let mut starts_cell = true;
        for c in cell.chars() {
            if starts_cell && c == '\'' {
                starts_cell = false;
            } else {
                read.push(c);
                starts_cell = matches!(c, ';' | '\t' | '\r' | '\n');
            }
        }
        assert_eq!(read, words);
    };
    check("", "");
    check("plain, with a comma", "plain, with a comma");
    check("2 - 1 = 1", "2 - 1 = 1");
    check("=1+1", "'=1+1");
    check("+1", "'+1");
    check("-1", "'-1");
    check("@SUM(A1)", "'@SUM(A1)");
    check("\t=1", "'\t'=1");
    check("\r=1", "'\r'=1");
    check("'quoted'", "''quoted'");
    check("''", "'''");
    check("a;=1+1;b", "a;'=1+1;b");
    check("a\n- b\n- c", "a\n'- b\n'- c");
    check("\u{ff1d}1", "'\u{ff1d}1");
    check("=", "'=");
    check(";;=", ";;'=");
}
