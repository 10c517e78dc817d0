//! The one table of public error codes. Append only: a code that was once sent keeps its meaning for ever.

use std::fmt;

/// How a client may react; the API maps each kind to one HTTP status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The request cannot be understood.
    Malformed,
    /// Understood, but a value breaks a rule.
    Invalid,
    /// Nobody is signed in, or the proof is wrong.
    Unauthenticated,
    /// Signed in, and not allowed.
    Forbidden,
    /// There is no such thing, or it must not be known.
    NotFound,
    /// It contradicts what is there.
    Conflict,
    /// A write without the version it is based on.
    PreconditionRequired,
    /// A write based on an old version.
    PreconditionFailed,
    /// Too many bytes.
    TooLarge,
    /// A kind of file that is not taken.
    Unsupported,
    /// Too many requests.
    TooMany,
    /// It took the client too long to send.
    Timeout,
    /// A part that Galley needs is away for now.
    Unavailable,
    /// A fault of ours.
    Internal,
}

macro_rules! codes {
    ($($name:ident => $code:literal, $kind:ident, $title:literal;)+) => {
        /// A stable, public error code.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ErrorCode {
            $(#[doc = $title] $name,)+
        }

        impl ErrorCode {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code as it is sent, such as `entry.not_found`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// How a client may react.
            pub fn kind(self) -> Kind {
                match self { $(Self::$name => Kind::$kind,)+ }
            }

            /// The code in words.
            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)+ }
            }
        }
    };
}

codes! {
    BodyMalformed => "body.malformed", Malformed, "The body is not valid JSON";
    BodyInvalid => "body.invalid", Invalid, "The body does not have the expected shape";
    BodyUnknownField => "body.unknown_field", Invalid, "The body has a field that is not known";
    BodyTooLarge => "body.too_large", TooLarge, "The body is too large";
    BodyTimeout => "body.timeout", Timeout, "The body took too long to arrive";
    BodyContentType => "body.content_type", Unsupported, "The content type of the body is not accepted";
    QueryInvalid => "query.invalid", Malformed, "A query parameter is wrong";
    QueryUnknownParameter => "query.unknown_parameter", Malformed, "A query parameter is not known";
    QueryUnknownField => "query.unknown_field", Malformed, "The query names a field that does not exist";
    QueryUnknownOperator => "query.unknown_operator", Malformed, "The query uses an operator that does not exist";
    QueryTooDeep => "query.too_deep", Malformed, "The query reaches too deep";
    QueryTooCostly => "query.too_costly", Malformed, "The query asks for too much at once";
    PageOutOfRange => "page.out_of_range", Malformed, "The page or its size is out of range";
    PathInvalid => "path.invalid", NotFound, "There is nothing at this address";
    RouteNotFound => "route.not_found", NotFound, "There is nothing at this address";
    MethodNotAllowed => "route.method_not_allowed", Malformed, "This address does not take that method";
    PreconditionRequired => "precondition.required", PreconditionRequired, "The write must name the version it is based on in If-Match";
    PreconditionStale => "precondition.stale", PreconditionFailed, "It was changed since you read it";
    RateLimited => "rate_limited", TooMany, "Too many attempts; wait a little";
    AccessDenied => "access.denied", Forbidden, "You may not do this";
    AuthRequired => "auth.required", Unauthenticated, "Sign in first";
    AuthInvalidCredentials => "auth.invalid_credentials", Unauthenticated, "The e-mail address or the password is wrong";
    AuthTokenInvalid => "auth.token_invalid", Unauthenticated, "The access token is not valid or has expired";
    AuthSessionExpired => "auth.session_expired", Unauthenticated, "The session has ended; sign in again";
    AuthTokenReused => "auth.token_reused", Unauthenticated, "The session was ended because an old token was used again";
    AuthCrossSite => "auth.cross_site", Forbidden, "The request came from another site";
    AuthConfirmRequired => "auth.confirm_required", Forbidden, "Prove once more who you are, then do it again";
    AuthSecondFactorRequired => "auth.second_factor_required", Forbidden, "Your role needs a second factor; set one up first";
    AuthChallengeInvalid => "auth.challenge_invalid", Unauthenticated, "The second step came too late or was tried too often; sign in again";
    FactorCodeWrong => "factor.code_wrong", Invalid, "The code is wrong or was used before";
    FactorExists => "factor.exists", Conflict, "This second factor is set up already";
    FactorNotFound => "factor.not_found", NotFound, "There is no such second factor";
    FactorMissing => "factor.missing", Conflict, "Set up a second factor first";
    DeviceNotFound => "device.not_found", NotFound, "There is no such trusted device";
    SetupDone => "setup.done", Conflict, "This server is already set up";
    SetupTokenWrong => "setup.token_wrong", Forbidden, "The set-up token is wrong";
    UserNotFound => "user.not_found", NotFound, "There is no such user";
    UserEmailTaken => "user.email_taken", Conflict, "Another user has this e-mail address";
    UserEmailInvalid => "user.email_invalid", Invalid, "This is not an e-mail address";
    UserNameInvalid => "user.name_invalid", Invalid, "The name is empty or too long";
    UserLastOwner => "user.last_owner", Conflict, "A site keeps at least one active owner";
    UserRoleTooHigh => "user.role_too_high", Forbidden, "You may not give or take a role above your own";
    UserStateUnchanged => "user.state_unchanged", Conflict, "The account is already in this state";
    PasswordTooShort => "password.too_short", Invalid, "The password is too short";
    PasswordTooLong => "password.too_long", Invalid, "The password is too long";
    PasswordCommon => "password.common", Invalid, "The password is too easy to guess";
    PasswordWrong => "password.wrong", Invalid, "The current password is wrong";
    ContentTypeNotFound => "content_type.not_found", NotFound, "There is no such content type";
    ContentTypeKeyTaken => "content_type.key_taken", Conflict, "Another content type has this key";
    ContentTypeInvalid => "content_type.invalid", Invalid, "The content type is not well formed";
    ContentTypeInUse => "content_type.in_use", Conflict, "The content type still has entries or is pointed at";
    ContentTypeBuiltIn => "content_type.built_in", Conflict, "A built-in content type cannot be deleted";
    FieldKeyInvalid => "field.key_invalid", Invalid, "The key of a field is not well formed";
    FieldKeyTaken => "field.key_taken", Invalid, "Two fields have the same key";
    FieldKindChange => "field.kind_change", Conflict, "The kind of a field that holds values cannot be changed";
    FieldRuleInvalid => "field.rule_invalid", Invalid, "A rule of the field is not well formed";
    FieldUnknown => "field.unknown", Invalid, "The content type has no such field";
    EntryNotFound => "entry.not_found", NotFound, "There is no such entry";
    EntryInvalid => "entry.invalid", Invalid, "Some fields do not follow the rules of their type";
    EntryTransition => "entry.transition", Conflict, "This cannot be done in the present state of the entry";
    EntryTrashed => "entry.trashed", Conflict, "The entry is in the trash";
    EntryNotTrashed => "entry.not_trashed", Conflict, "The entry is not in the trash";
    EntrySingleExists => "entry.single_exists", Conflict, "This type has one entry, and it exists";
    VersionNotFound => "version.not_found", NotFound, "The entry has no such version";
    ValueRequired => "value.required", Invalid, "A value is required";
    ValueType => "value.type", Invalid, "The value is of the wrong kind";
    ValueTooLong => "value.too_long", Invalid, "The value is too long";
    ValueTooShort => "value.too_short", Invalid, "The value is too short";
    ValueOutOfRange => "value.out_of_range", Invalid, "The value is out of range";
    ValueTooMany => "value.too_many", Invalid, "There are too many values";
    ValueTooFew => "value.too_few", Invalid, "There are too few values";
    ValuePattern => "value.pattern", Invalid, "The value does not have the asked-for form";
    ValueOption => "value.option", Invalid, "The value is not among the options";
    ValueSlug => "value.slug", Invalid, "A slug has small letters, digits and single hyphens";
    ValueTaken => "value.taken", Conflict, "Another entry has this value";
    ValueReference => "value.reference", Invalid, "The value points at something that does not exist";
    ValueControlCharacter => "value.control_character", Invalid, "The text contains a character that cannot be stored";
    RichTextInvalid => "rich_text.invalid", Invalid, "The rich text has a part that is not allowed";
    AssetNotFound => "asset.not_found", NotFound, "There is no such file";
    AssetInUse => "asset.in_use", Conflict, "The file is used by an entry";
    AssetNameInvalid => "asset.name_invalid", Invalid, "The file's name or description is too long";
    MediaTooLarge => "media.too_large", TooLarge, "The file is too large";
    MediaTypeUnsupported => "media.type_unsupported", Unsupported, "This kind of file is not accepted";
    MediaDamaged => "media.damaged", Invalid, "The file cannot be read as the image it claims to be";
    MediaMissing => "media.missing", Invalid, "The request has no file";
    RedirectNotFound => "redirect.not_found", NotFound, "There is no redirect from this path";
    RedirectInvalid => "redirect.invalid", Invalid, "A redirect needs a path that begins with a slash, and a target";
    RedirectTaken => "redirect.taken", Conflict, "There is a redirect from this path";
    RedirectLoop => "redirect.loop", Invalid, "The redirect would lead back to itself";
    ImportFailed => "import.failed", Invalid, "The document cannot be imported";
    StorageUnavailable => "storage.unavailable", Unavailable, "The database cannot be reached; try again in a moment";
    BlobsUnavailable => "blobs.unavailable", Unavailable, "The file store cannot be reached; try again in a moment";
    PathMalformed => "path.malformed", Malformed, "The address is not readable text";
    SessionNotFound => "session.not_found", NotFound, "There is no such session";
    KeyNotFound => "key.not_found", NotFound, "There is no such key";
    KeyRevoked => "key.revoked", Conflict, "The key does not work any more";
    KeyScopeUnknown => "key.scope_unknown", Invalid, "A key cannot be given this";
    KeyTooMany => "key.too_many", Conflict, "There are too many keys that work; revoke one first";
    KeyNetworkRefused => "key.network_refused", Forbidden, "The key may not be used from this network";
    ServiceAccountNotFound => "service_account.not_found", NotFound, "There is no such service account";
    Internal => "internal", Internal, "Something went wrong on our side";
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
