//! Where a portfolio is kept and where its site goes, and which files each wants.

use crate::model::vocabulary;

vocabulary! {
    /// Where the files of a portfolio are kept, and proposed changes are checked.
    Host {
        /// GitHub.
        Github = "github",
        /// GitLab, at gitlab.com or elsewhere.
        Gitlab = "gitlab",
        /// Codeberg.
        Codeberg = "codeberg",
        /// Forgejo, anywhere else.
        Forgejo = "forgejo",
    }
}

vocabulary! {
    /// Where the site goes.
    Publication {
        /// The pages of the host.
        Pages = "pages",
        /// Netlify, which builds by itself.
        Netlify = "netlify",
        /// A store that speaks S3.
        S3 = "s3",
        /// A server, with rsync.
        Rsync = "rsync",
        /// Nowhere.
        Nowhere = "none",
    }
}

/// A file of the starter, and where it goes in the new portfolio.
pub(super) type Copy = (&'static str, &'static str);

impl Host {
    /// Tells the host by the address of a repository; none when the address does not say.
    pub fn of_address(url: &str) -> Option<Self> {
        let host = url::Url::parse(url).ok()?.host_str()?.to_lowercase();
        let is = |name: &str| host == name || host.split('.').any(|part| part == name);
        match () {
            () if host == "github.com" => Some(Self::Github),
            () if host == "codeberg.org" => Some(Self::Codeberg),
            () if is("gitlab") => Some(Self::Gitlab),
            () if is("forgejo") || is("gitea") => Some(Self::Forgejo),
            () => None,
        }
    }

    /// The hosts whose files are written when nobody said which: Codeberg's are Forgejo's.
    pub const EVERY: [Self; 3] = [Self::Github, Self::Gitlab, Self::Forgejo];

    /// Lists the workflows that the host wants for a publication.
    pub(super) fn workflows(self, publication: Publication) -> Vec<Copy> {
        let check: &[Copy] = match self {
            Self::Github => &[
                ("github/dot-github/workflows/check.yml", ".github/workflows/check.yml"),
                ("github/dot-github/workflows/comment.yml", ".github/workflows/comment.yml"),
            ],
            // GitLab has one file for both; what publishes is added to it.
            Self::Gitlab => &[("gitlab/dot-gitlab-ci.yml", ".gitlab-ci.yml")],
            Self::Codeberg | Self::Forgejo => {
                &[("forgejo/dot-forgejo/workflows/check.yml", ".forgejo/workflows/check.yml")]
            }
        };
        let publish = match (self, publication) {
            (Self::Gitlab, _) | (_, Publication::Netlify | Publication::Nowhere) => None,
            (Self::Github, Publication::Pages) => Some("publish/github-pages.yml"),
            (Self::Codeberg | Self::Forgejo, Publication::Pages) => Some("publish/forgejo-pages.yml"),
            (_, Publication::S3) => Some("publish/s3.yml"),
            (_, Publication::Rsync) => Some("publish/rsync.yml"),
        };
        let place = match self {
            Self::Github => ".github/workflows/publish.yml",
            _ => ".forgejo/workflows/publish.yml",
        };
        check.iter().copied().chain(publish.map(|from| (from, place))).collect()
    }

    /// What is added to the one file of GitLab.
    pub(super) fn added(self, publication: Publication) -> Option<&'static str> {
        match (self, publication) {
            (Self::Gitlab, Publication::Pages) => Some("publish/gitlab-pages.yml"),
            (Self::Gitlab, Publication::S3) => Some("publish/gitlab-s3.yml"),
            (Self::Gitlab, Publication::Rsync) => Some("publish/gitlab-rsync.yml"),
            _ => None,
        }
    }

    /// The lines of a workflow that say where it runs.
    pub(super) fn runner(self) -> &'static str {
        match self {
            Self::Github | Self::Gitlab => "    runs-on: ubuntu-latest",
            Self::Codeberg => {
                "    runs-on: codeberg-small\n    container:\n      image: data.forgejo.org/oci/node:22-bookworm"
            }
            Self::Forgejo => {
                "    runs-on: docker # the label of your runner\n    container:\n      image: data.forgejo.org/oci/node:22-bookworm"
            }
        }
    }

    /// The action that fetches the files.
    pub(super) fn checkout(self) -> &'static str {
        match self {
            Self::Github | Self::Gitlab => "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",
            Self::Codeberg | Self::Forgejo => "https://data.forgejo.org/actions/checkout@v4",
        }
    }

    /// Where the host looks for the words of a proposed change, and for its forms; the ending of the latter says in which form.
    pub(super) fn templates(self) -> (&'static str, &'static str) {
        match self {
            Self::Github => (".github/pull_request_template.md", ".github/ISSUE_TEMPLATE/{}.yml"),
            Self::Gitlab => (".gitlab/merge_request_templates/Default.md", ".gitlab/issue_templates/{}.md"),
            Self::Codeberg | Self::Forgejo => (".forgejo/pull_request_template.md", ".forgejo/issue_template/{}.yml"),
        }
    }
}

impl Publication {
    /// Lists the scripts and settings of a publication, whatever the host.
    pub(super) fn files(self, hosts: &[Host]) -> Vec<Copy> {
        match self {
            Self::Pages if hosts.iter().any(|host| matches!(host, Host::Codeberg | Host::Forgejo)) => {
                vec![("publish/pages-branch.sh", ".ci/publish-pages-branch.sh")]
            }
            Self::Netlify => vec![("publish/netlify.toml", "netlify.toml")],
            Self::S3 => vec![("publish/s3.sh", ".ci/publish-s3.sh")],
            Self::Rsync => vec![("publish/rsync.sh", ".ci/publish-rsync.sh")],
            Self::Pages | Self::Nowhere => Vec::new(),
        }
    }
}
