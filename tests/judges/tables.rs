//! The tables, and the data package that describes them.

use super::{assert_faultless, oracles};

#[test]
#[ignore = "the judges are installed by .ci/run"]
fn the_data_package_is_what_its_standard_wants_and_the_tables_are_what_it_says() {
    assert_faultless("package.py", |public| vec![oracles().join("datapackage"), public.join("datapackage.json")]);
}
