//! Everything that can be permitted. Invariant: an operation of the API asks for exactly one of these.

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident => $key:literal;)+) => {
        /// Something that a caller may want to do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Action {
            $($(#[$doc])* $name,)+
        }

        impl Action {
            /// Every action, in the order of the policy matrix.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The action's key, such as `entry.publish`.
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)+ }
            }
        }
    };
}

actions! {
    /// Read published content.
    ContentRead => "content.read";
    /// Follow a redirect.
    RedirectResolve => "redirect.resolve";
    /// Read entries with their drafts and versions.
    EntryRead => "entry.read";
    /// Make an entry.
    EntryCreate => "entry.create";
    /// Change the draft of an entry, or restore a version.
    EntryEdit => "entry.edit";
    /// Hand a draft in for review, or take it back.
    EntrySubmit => "entry.submit";
    /// Approve a draft or ask for changes.
    EntryReview => "entry.review";
    /// Publish any draft.
    EntryPublish => "entry.publish";
    /// Publish a draft that was approved.
    EntryPublishApproved => "entry.publish_approved";
    /// Take a live entry away from readers.
    EntryUnpublish => "entry.unpublish";
    /// Put an entry aside, or take it up again.
    EntryArchive => "entry.archive";
    /// Move an entry to the trash, or back.
    EntryTrash => "entry.trash";
    /// Delete an entry for good.
    EntryPurge => "entry.purge";
    /// Read content types.
    TypeRead => "type.read";
    /// Make, change and delete content types.
    TypeManage => "type.manage";
    /// See the media library.
    MediaRead => "media.read";
    /// Add a file.
    MediaUpload => "media.upload";
    /// Change what a file is called and described as.
    MediaEdit => "media.edit";
    /// Delete a file.
    MediaDelete => "media.delete";
    /// List redirects.
    RedirectRead => "redirect.read";
    /// Make and delete redirects.
    RedirectManage => "redirect.manage";
    /// List people.
    UserRead => "user.read";
    /// Make, change, deactivate and reactivate people.
    UserManage => "user.manage";
    /// Read and change one's own profile and sessions.
    ProfileManage => "profile.manage";
    /// Change one's own password, keys, addresses and linked accounts.
    CredentialManage => "credential.manage";
    /// Change one's own second factors and the devices that one trusts.
    FactorManage => "factor.manage";
    /// Take away somebody's second factors, who lost them.
    FactorReset => "factor.reset";
    /// See what the site asks of sign-ins.
    SecurityRead => "security.read";
    /// Change what the site asks of sign-ins.
    SecurityManage => "security.manage";
    /// Take content in from files.
    ImportRun => "import.run";
    /// See and end everybody's keys, and make accounts that only keys act as.
    KeyManage => "key.manage";
    /// Read the audit trail.
    AuditRead => "audit.read";
    /// Take a copy of the audit trail.
    AuditExport => "audit.export";
    /// Check that nobody has tampered with the audit trail.
    AuditVerify => "audit.verify";
}

impl Action {
    /// Whether whoever does it must have proved a short while ago who they are.
    pub fn needs_confirmation(self) -> bool {
        matches!(self, Self::CredentialManage | Self::FactorManage | Self::FactorReset | Self::SecurityManage)
    }

    /// Whether somebody may do it who lacks the second factor that their role needs: reading what is public, and what it
    /// takes to set one up.
    pub fn precedes_enrolment(self) -> bool {
        matches!(self, Self::ContentRead | Self::RedirectResolve | Self::ProfileManage | Self::FactorManage)
    }
}
