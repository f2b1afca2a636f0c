//! Where the editor saves: the host of the repository that the settings name.

use serde_json::{Value, json};
use url::Url;

use crate::model::{ExtraValue, Settings};

/// Which kind of host a repository lies at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Host {
    GitHub,
    GitLab,
    /// Forgejo, Gitea, Codeberg: whatever is neither of the others.
    Forgejo,
}

/// Writes where the editor saves. Without a repository it can only work with a folder on the writer's own computer.
///
/// What a host wants to know about its sign-in stands under `extra` in the settings: `editor: {app_id: …}` (GitLab, Forgejo, Gitea),
/// `editor: {sign_in: https://…}` (the address of a sign-in helper, for GitHub), `editor: {host: gitlab}` where the address does not tell.
pub(super) fn of(settings: &Settings) -> Value {
    let extra = |name: &str| match settings.extra.get("editor") {
        Some(ExtraValue::Map(fields)) => match fields.get(name) {
            Some(ExtraValue::Text(text)) => Some(text.clone()),
            Some(ExtraValue::Number(number)) => Some(number.to_string()),
            _ => None,
        },
        _ => None,
    };
    let found = settings.repository.as_ref().and_then(|repository| {
        let url = Url::parse(&repository.url).ok()?;
        let host = url.host_str()?.to_owned();
        let path = url.path().trim_matches('/').to_owned();
        let origin = url.origin().ascii_serialization();
        (!path.is_empty()).then_some((host, origin, path, repository.branch.clone()))
    });
    let Some((host, origin, path, branch)) = found else {
        return json!({"name": "github", "repo": "your/portfolio", "branch": "main", "auth_methods": ["token"]});
    };
    let mut backend = json!({"repo": path, "branch": branch});
    match kind(&host, extra("host").as_deref()) {
        Host::GitHub => {
            backend["name"] = json!("github");
            if let Some(helper) = extra("sign_in") {
                backend["base_url"] = json!(helper.trim_end_matches('/'));
            } else {
                backend["auth_methods"] = json!(["token"]);
            }
            if host != "github.com" {
                backend["api_root"] = json!(format!("{origin}/api/v3"));
            }
        }
        Host::GitLab => {
            backend["name"] = json!("gitlab");
            if host != "gitlab.com" {
                backend["api_root"] = json!(format!("{origin}/api/v4"));
                backend["base_url"] = json!(origin);
            }
            match extra("app_id") {
                Some(app_id) => {
                    backend["auth_type"] = json!("pkce");
                    backend["app_id"] = json!(app_id);
                }
                None => backend["auth_methods"] = json!(["token"]),
            }
        }
        Host::Forgejo => {
            backend["name"] = json!("gitea");
            backend["api_root"] = json!(format!("{origin}/api/v1"));
            backend["base_url"] = json!(origin);
            match extra("app_id") {
                Some(app_id) => backend["app_id"] = json!(app_id),
                None => backend["auth_methods"] = json!(["token"]),
            }
        }
    }
    backend
}

fn kind(host: &str, said: Option<&str>) -> Host {
    match said {
        Some("github") => Host::GitHub,
        Some("gitlab") => Host::GitLab,
        Some("forgejo" | "gitea" | "codeberg") => Host::Forgejo,
        _ if host == "github.com" || host.starts_with("github.") => Host::GitHub,
        _ if host.contains("gitlab") => Host::GitLab,
        _ => Host::Forgejo,
    }
}

/// Lists the origins that the editor asks, beside its own: the host of the repository.
pub(super) fn origins(settings: &Settings) -> Vec<String> {
    let backend = of(settings);
    let address = |name: &str| backend.get(name).and_then(Value::as_str).and_then(|address| Url::parse(address).ok());
    let mut origins: Vec<String> = ["api_root", "base_url"]
        .into_iter()
        .filter_map(address)
        .map(|url| url.origin().ascii_serialization())
        .collect();
    match backend["name"].as_str() {
        Some("github") => origins.push("https://api.github.com".to_owned()),
        Some("gitlab") if origins.is_empty() => origins.push("https://gitlab.com".to_owned()),
        _ => {}
    }
    origins.sort();
    origins.dedup();
    origins
}
