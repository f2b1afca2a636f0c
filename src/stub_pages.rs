//! Stand-in until pages compiles.
#![allow(missing_docs)]
use std::sync::Arc;
#[derive(Debug, Clone, PartialEq)]
pub struct Prose {
    pub text: Arc<str>,
    pub links: Vec<Option<ProseLink>>,
    pub images: Vec<Option<ProseImage>>,
    pub has_code: bool,
    pub has_html: bool,
}
#[derive(Debug, Clone, PartialEq)]
pub struct ProseLink {
    pub href: String,
    pub title: Option<String>,
}
#[derive(Debug, Clone, PartialEq)]
pub struct ProseImage {
    pub src: String,
    pub size: Option<(usize, usize)>,
}
#[derive(Debug, Clone)]
pub struct View {
    pub template: &'static str,
    pub frame: serde_json::Value,
    pub content: serde_json::Value,
    pub prose: Option<Prose>,
}
pub type Route = String;
