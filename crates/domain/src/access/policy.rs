//! The policy as data: role × action → grant. Invariant: what the table does not give is denied.

use crate::access::{Action, Role};

/// How far a role's right to an action goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// On everything of the site.
    Any,
    /// On what is one's own.
    Own,
    /// On what is published.
    Published,
    /// Not at all.
    Denied,
}

/// What `role` may do; `None` stands for nobody signed in.
pub fn grant(role: Option<Role>, action: Action) -> Grant {
    use Action::*;
    let Some(role) = role else {
        return match action {
            ContentRead | RedirectResolve => Grant::Published,
            _ => Grant::Denied,
        };
    };
    let from = |least: Role| if role >= least { Grant::Any } else { Grant::Denied };
    let own_until = |least: Role| match role {
        role if role >= least => Grant::Any,
        Role::Author => Grant::Own,
        _ => Grant::Denied,
    };
    match action {
        ContentRead | RedirectResolve => Grant::Published,
        EntryRead | TypeRead | MediaRead | RedirectRead => from(Role::Viewer),
        ProfileManage | CredentialManage | FactorManage => Grant::Own,
        EntryCreate | MediaUpload => from(Role::Author),
        EntryEdit | EntrySubmit | EntryTrash | EntryPublishApproved | MediaEdit | MediaDelete => {
            own_until(Role::Editor)
        }
        EntryReview | EntryPublish | EntryUnpublish | EntryArchive | EntryPurge => from(Role::Editor),
        UserRead => from(Role::Editor),
        TypeManage | RedirectManage | UserManage | FactorReset | SecurityRead | SecurityManage
        | ImportRun => from(Role::Admin),
        KeyManage | AuditRead | AuditExport | AuditVerify => from(Role::Admin),
    }
}

/// The whole policy as a table of text: a line per action, a column per role.
pub fn matrix() -> String {
    let mut table = format!("{:<24}{:<11}", "action", "anonymous");
    for role in Role::ALL {
        table.push_str(&format!("{:<11}", role.as_str()));
    }
    for action in Action::ALL {
        table = format!("{}\n{:<24}", table.trim_end(), action.key());
        for role in std::iter::once(None).chain(Role::ALL.map(Some)) {
            let word = match grant(role, *action) {
                Grant::Any => "any",
                Grant::Own => "own",
                Grant::Published => "published",
                Grant::Denied => "-",
            };
            table.push_str(&format!("{word:<11}"));
        }
    }
    format!("{}\n", table.trim_end())
}
