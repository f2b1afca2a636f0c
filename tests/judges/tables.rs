//! The tables, and the data package that describes them.

use super::{assert_faultless, oracles};

#[test]
#[ignore = "the judges are installed by .ci/run"]
fn the_data_package_is_what_its_standard_wants_and_the_tables_are_what_it_says() {
    assert_faultless("package.py", |public| vec![oracles().join("datapackage"), public.join("datapackage.json")]);
}

#[test]
#[ignore = "the judges are installed by .ci/run"]
fn the_whole_portfolio_is_what_its_schema_says() {
    assert_faultless("document.py", |public| vec![public.join("portfolio.json"), public.join("portfolio.schema.json")]);
}

#[test]
#[ignore = "the judges are installed by .ci/run"]
fn places_are_geojson_as_its_standard_wants_it() {
    assert_faultless("geo.py", |public| vec![public.join("places.geojson")]);
}
