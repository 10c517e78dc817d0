/** Made from docs/openapi.json by `npm run api:generate`: do not edit. */

export interface paths {
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audit trail
         * @description A page of what happened, newest first: who did it, under which right and sign-in, from where, to what, and what it
         *     was before and after.
         */
        get: operations["list_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit trail
         * @description Every row that is wanted, oldest first, as a file. Taking a copy is itself put on record. No cell of the table is
         *     taken for a formula: a quote stands before those that look like one.
         */
        get: operations["export_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the audit trail
         * @description Reads a part of the chain and checks that every row is as it was written and follows the one before. Go on with
         *     `after` set to `at` until `complete` is true or `broken` names the first row that does not fit.
         */
        post: operations["verify_audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Takes an address and a password. With the mode `token` the answer holds an access token, and a cookie gets the next
         *     one. With the mode `cookie` the answer holds no token: the session's cookie is all there is, and the request needs
         *     the header `X-Galley-Request: 1`. Five attempts a minute are allowed for an address of the network and for an
         *     account; every answer says how many are left.
         *
         *     Whoever has a second factor is not signed in yet: the answer holds `second_factor`, with a challenge for
         *     `POST /auth/second-factor`, unless the browser is one that they trust.
         */
        post: operations["log_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session of whoever asks, by token or by cookie, and that of the refresh cookie; without one, nothing is left
         *     to end.
         */
        post: operations["log_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a session
         * @description Takes the refresh cookie, which works once, and gives the next one. Showing one twice ends the session.
         */
        post: operations["refresh_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the second factor
         * @description The second step of a sign-in that `POST /auth/login` asked for. The first step's mode holds: a browser must be the one
         *     that did it. Five wrong codes end the sign-in, and so do ten minutes; five attempts a minute are allowed for an
         *     address of the network and for an account. A code works once.
         */
        post: operations["show_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List published content
         * @description A page of the items of a type, newest first unless `sort` says otherwise. A parameter, field or operator that does
         *     not exist is refused.
         */
        get: operations["list_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/{type}/by/{field}/{value}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show published content by a unique field
         * @description One item by the value of a field that no two items share, such as its slug.
         */
        get: operations["get_content_by_field"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show published content
         * @description One item by its id.
         */
        get: operations["get_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert rich text
         * @description From ProseMirror JSON, HTML or Markdown into any of them or plain text, and says what could not be kept.
         */
        post: operations["convert_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entries
         * @description A page of entries as their writers see them, drafts included, with counts by state.
         */
        get: operations["list_entries"];
        put?: never;
        /**
         * Create an entry
         * @description Makes a draft. Kinds and upper bounds of values are checked; what is required is asked for on publishing. An entry
         *     of a type without workflow is published at once.
         */
        post: operations["create_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an entry
         * @description The newest draft with what its values point at, trashed or not, and the version that a change must name.
         */
        get: operations["get_entry"];
        put?: never;
        post?: never;
        /**
         * Move an entry to the trash
         * @description Takes it away from readers too. It can be recovered until the trash is emptied.
         */
        delete: operations["trash_entry"];
        options?: never;
        head?: never;
        /**
         * Change an entry
         * @description Writes the fields that are given into a new version of the draft. Readers go on seeing what was published, but for
         *     types without workflow.
         */
        patch: operations["update_entry"];
        trace?: never;
    };
    "/entries/{id}/permanently": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an entry for good
         * @description Removes an entry that is in the trash with its whole history.
         */
        delete: operations["purge_entry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recover an entry from the trash
         * @description It comes back as a draft.
         */
        post: operations["recover_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an entry through the workflow
         * @description Makes one step. Publishing checks everything that the type asks for and shows the draft to readers.
         */
        post: operations["move_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what points at an entry
         * @description At most a hundred entries whose drafts do.
         */
        get: operations["list_usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an entry
         * @description A page of its history, newest first.
         */
        get: operations["list_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a version of an entry
         * @description One version with its values.
         */
        get: operations["get_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entries/{id}/versions/{number}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a version of an entry
         * @description Makes its values the newest draft. Readers see nothing of it until it is published.
         */
        post: operations["restore_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show that the server lives
         * @description Answers without looking at anything; for liveness probes.
         */
        get: operations["get_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List everybody's keys
         * @description A page of keys, newest first, revoked ones too.
         */
        get: operations["list_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke anybody's key
         * @description It does not work any more, from the next request on.
         */
        delete: operations["revoke_key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a key of a service account
         * @description Gives it another secret. Keys of people are not found here: only they rotate their own.
         */
        post: operations["rotate_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one's own profile
         * @description Who is signed in, on which site, and what they may do there.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one's own profile
         * @description Gives oneself another name.
         */
        patch: operations["update_me"];
        trace?: never;
    };
    "/me/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm who one is
         * @description Takes the password once more, or a code of the authenticator app. For ten minutes after it, as after signing in, this session may change what its person
         *     signs in with; later such a change is refused with `auth.confirm_required`. Five attempts a minute are allowed.
         */
        post: operations["confirm_me"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one's own second factors
         * @description The authenticator app, how many backup codes are left, and by when one's role needs a second factor.
         */
        get: operations["list_factors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/factors/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew one's backup codes
         * @description Ten fresh codes, shown this once; those before them work no more. Each stands in for the second factor once.
         */
        post: operations["renew_backup_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/factors/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set an authenticator app up
         * @description Makes a seed and shows it this once, as text, as a URL and as a QR code. It counts for nothing until its first code
         *     is entered with `POST /me/factors/totp/confirm`, within 30 minutes. Needs a session that was begun or confirmed within
         *     ten minutes.
         */
        post: operations["set_up_totp"];
        /**
         * Remove one's authenticator app
         * @description Also one that is being set up. Backup codes go with the last second factor, and every other session of the person is
         *     over.
         */
        delete: operations["remove_totp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/factors/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an authenticator app
         * @description Takes its first code. From then on signing in asks for a code, and every other session of the person is over. Whoever
         *     had no backup codes gets ten.
         */
        post: operations["activate_totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own keys
         * @description A page of keys, newest first, revoked ones too. Secrets are never shown again.
         */
        get: operations["list_my_keys"];
        put?: never;
        /**
         * Create a key of one's own
         * @description The key acts as oneself, within its scopes and never beyond what one may do oneself at that moment. Its secret is in
         *     this answer and nowhere else. Asks for a recent proof of who one is.
         */
        post: operations["create_my_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key of one's own
         * @description It does not work any more, from the next request on.
         */
        delete: operations["revoke_my_key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a key of one's own
         * @description Gives it another secret. The old one works for `overlap_minutes` more, at most a day, so that programs can be changed
         *     one after the other. Asks for a recent proof of who one is.
         */
        post: operations["rotate_my_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one's own password
         * @description Ends every other session of the person. Needs the password until now, and a session that was begun or confirmed
         *     within ten minutes.
         */
        post: operations["change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own sessions
         * @description Everywhere that whoever asks is signed in, the last used first. What a client calls itself is its own claim.
         */
        get: operations["list_my_sessions"];
        put?: never;
        post?: never;
        /**
         * End one's own other sessions
         * @description Signs whoever asks out everywhere else; with `all=true` here, too. Acts on the next request of each.
         */
        delete: operations["end_my_sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of one's own sessions
         * @description Signs whoever asks out in one place. Acts on its next request.
         */
        delete: operations["end_my_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/trusted-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's trusted devices
         * @description Browsers in which the second step of signing in is not asked for, the newest first. Never paged.
         */
        get: operations["list_trusted_devices"];
        put?: never;
        post?: never;
        /**
         * End trust in every device
         * @description The next sign-in asks for the second factor, wherever it is.
         */
        delete: operations["end_trusted_devices"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/trusted-devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End trust in a device
         * @description The next sign-in there asks for the second factor.
         */
        delete: operations["end_trusted_device"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description A page of the library, newest first.
         */
        get: operations["list_assets"];
        put?: never;
        /**
         * Upload a file
         * @description Adds an image to the library. What it is is read from its bytes; an SVG is kept but never run.
         */
        post: operations["upload_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a file
         * @description What the library knows of it, and the version that a change must name.
         */
        get: operations["get_asset"];
        put?: never;
        post?: never;
        /**
         * Delete a file
         * @description Only a file that no entry uses can go.
         */
        delete: operations["delete_asset"];
        options?: never;
        head?: never;
        /**
         * Describe a file
         * @description Gives another name or description. Published content that shows the file follows.
         */
        patch: operations["update_asset"];
        trace?: never;
    };
    "/media/{id}/thumb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the small form of a file
         * @description At most 480 pixels wide and high.
         */
        get: operations["get_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what points at a file
         * @description At most a hundred entries whose drafts do.
         */
        get: operations["list_asset_usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{id}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file
         * @description The bytes of a file. Its address holds the file's id, which nobody can guess, and any name.
         */
        get: operations["get_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show this contract
         * @description OpenAPI 3.1, generated from the server's code.
         */
        get: operations["get_contract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show that the server can work
         * @description Looks at the database; for readiness probes and load balancers.
         */
        get: operations["get_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/redirects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List redirects
         * @description A page of redirects by path.
         */
        get: operations["list_redirects"];
        put?: never;
        /**
         * Create a redirect
         * @description From a path that no other redirect begins at.
         */
        post: operations["create_redirect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/redirects/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Resolve a redirect
         * @description Where an old path leads now.
         */
        get: operations["resolve_redirect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/redirects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a redirect
         * @description Readers of the old path find nothing from now on.
         */
        delete: operations["delete_redirect"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service accounts
         * @description A page of accounts that only keys act as, by name.
         */
        get: operations["list_service_accounts"];
        put?: never;
        /**
         * Create a service account
         * @description Nobody can sign in as it. Its role is changed, and it is deactivated, at `/users/{id}` like a person.
         */
        post: operations["create_service_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-accounts/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a key of a service account
         * @description The secret is in this answer and nowhere else.
         */
        post: operations["create_service_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the site's security settings
         * @description What the site asks of sign-ins, with the version that a change must name.
         */
        get: operations["get_security_settings"];
        /**
         * Replace the site's security settings
         * @description Asks people of some roles for a second factor. Whoever has none when the days of grace are over is still signed in,
         *     and may do nothing but set one up: everything else is `403 auth.second_factor_required`. Needs a session that was
         *     begun or confirmed within ten minutes.
         */
        put: operations["replace_security_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether set-up is needed
         * @description A new site waits for whoever holds the token that the server printed.
         */
        get: operations["get_setup"];
        put?: never;
        /**
         * Create the first owner
         * @description Works once, with the set-up token, and signs the owner in. The mode `cookie` needs the header `X-Galley-Request: 1`.
         */
        post: operations["create_owner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/single/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the one item of a single type
         * @description For types that have one entry, such as the home page.
         */
        get: operations["get_single"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List content types
         * @description Every type of the site, built-in ones first, then by name.
         */
        get: operations["list_types"];
        put?: never;
        /**
         * Create a content type
         * @description The type can be used at once.
         */
        post: operations["create_type"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/types/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a content type
         * @description One type with its fields, and the version that a change must name.
         */
        get: operations["get_type"];
        /**
         * Replace a content type
         * @description Fields are matched by id: one that is left out is removed, one without an id is new. The kind of a field that holds
         *     values stays.
         */
        put: operations["replace_type"];
        post?: never;
        /**
         * Delete a content type
         * @description Only a type that has no entries and that no other type points at can go.
         */
        delete: operations["delete_type"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description A page of the site's people by name.
         */
        get: operations["list_users"];
        put?: never;
        /**
         * Create a person
         * @description Makes an account that can sign in at once. Nobody gives a role above their own.
         */
        post: operations["create_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a person
         * @description One person, with the version that a change must name.
         */
        get: operations["get_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Gives another name or role. A site keeps at least one active owner.
         */
        patch: operations["update_user"];
        trace?: never;
    };
    "/users/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a person
         * @description Takes away the right to sign in and ends every session. A site keeps at least one active owner.
         */
        post: operations["deactivate_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Reset somebody's second factors
         * @description For a person who lost theirs. Takes away the authenticator app and the backup codes and ends every session and every
         *     trusted device; the password alone signs in again. Nobody resets those of a role above their own. Needs a session
         *     that was begun or confirmed within ten minutes.
         */
        delete: operations["reset_factors"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate a person
         * @description Gives the right to sign in back.
         */
        post: operations["reactivate_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a person's sessions
         * @description Everywhere that a person is signed in, the last used first.
         */
        get: operations["list_user_sessions"];
        put?: never;
        post?: never;
        /**
         * End a person's sessions
         * @description Signs a person out everywhere. Nobody does that to somebody of a role above their own.
         */
        delete: operations["end_user_sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A key, without its secret. */
        ApiKey: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description What it is called.
             * @example Website build
             */
            name: string;
            /**
             * @description The first signs of its secret.
             * @example gly_9fKq
             */
            hint: string;
            /**
             * @description As whom it acts.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            owner: string;
            /**
             * @description The keys of the actions that it may be used for.
             * @example [
             *       "content.read",
             *       "entry.read"
             *     ]
             */
            scopes: string[];
            /**
             * @description From where it may be used; from anywhere when there are none.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            networks: string[];
            /**
             * Format: int32
             * @description How many requests a minute it may make.
             * @example 600
             */
            per_minute: number;
            /**
             * Format: date-time
             * @description Until when it works.
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before the last rotation works too.
             */
            old_until: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked.
             */
            revoked_at: string | null;
        };
        /** @description A file of the library. */
        Asset: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description What it is called.
             * @example harbour.jpg
             */
            name: string;
            /**
             * @description What it shows, for those who cannot see it.
             * @example The harbour at dawn
             */
            alt: string;
            /**
             * @description What it is.
             * @example image/jpeg
             */
            mime: string;
            /**
             * Format: int64
             * @description Its size in bytes.
             * @example 482113
             */
            bytes: number;
            /**
             * Format: int32
             * @description Pixels across; `null` when an SVG does not say.
             * @example 1600
             */
            width: number | null;
            /**
             * Format: int32
             * @description Pixels down.
             * @example 900
             */
            height: number | null;
            /**
             * @description Where it is, from the root of the server.
             * @example /media/0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42/harbour.jpg
             */
            url: string;
            /**
             * @description Where its small form is, or itself when it has none.
             * @example /media/0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42/thumb
             */
            thumb: string;
            /**
             * @description The SHA-256 of its bytes in hex.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * Format: date-time
             * @description When it was added.
             */
            created_at: string;
            /**
             * Format: int64
             * @description For `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * @description The id of whoever added it; `null` for the command line.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e43
             */
            created_by: string | null;
            /**
             * @description The name of whoever added it.
             * @example Ada Lovelace
             */
            created_by_name: string | null;
            /**
             * Format: int64
             * @description How many entries use it.
             * @example 2
             */
            uses: number;
        };
        /** @description Who did something. */
        AuditActor: {
            /**
             * @description Their id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description What they are called now.
             * @example Ada Lovelace
             */
            name: string | null;
            /**
             * @description The role under which they acted.
             * @example admin
             */
            role: string | null;
        };
        /** @description A place of the chain that does not fit. */
        AuditBreak: {
            /**
             * Format: int64
             * @description The place; 0 for a row beside the chain.
             */
            seq: number;
            /** @description The row found there. */
            id: string | null;
            /**
             * @description What is wrong: `missing`, `changed`, `unlinked`, `erased`, `unchained` or `end`.
             * @example changed
             */
            flaw: string;
            /**
             * @description The same in words.
             * @example the row is not as it was written
             */
            detail: string;
        };
        /**
         * @description What sort of thing a row tells of.
         * @enum {string}
         */
        AuditKind: "sign_in" | "people" | "access" | "content" | "media" | "structure" | "audit";
        /** @description Something that happened. What is `null` is not known, or was erased when its time was over. */
        AuditRow: {
            /**
             * Format: int64
             * @description Its place in the chain, from 1, without gaps.
             * @example 1042
             */
            seq: number;
            /**
             * @description The event's id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description What sort of thing. */
            kind: components["schemas"]["AuditKind"];
            /**
             * @description What happened.
             * @example user_role_changed
             */
            event: string;
            /** @description Whether its time was over and only its place in the chain is left. */
            erased: boolean;
            severity: components["schemas"]["AuditSeverity"] | null;
            actor: components["schemas"]["AuditActor"] | null;
            /**
             * @description Which right was used, or which task of Galley's own.
             * @example user.manage
             */
            action: string | null;
            /** @description Under which sign-in. */
            session: string | null;
            /** @description With which API key. */
            key: string | null;
            /**
             * @description From which network address.
             * @example 203.0.113.9
             */
            address: string | null;
            /** @description What the client called itself. */
            user_agent: string | null;
            subject: components["schemas"]["AuditSubject"] | null;
            /** @description In which request, as the log names it. */
            request: string | null;
            /** @description The event with its particulars. */
            details: Record<string, never>;
            /** @description What of the thing was different before; secrets are masked. */
            before: Record<string, never>;
            /** @description What it became. */
            after: Record<string, never>;
            /** @description The hash of the row before. */
            previous: string;
            /** @description The hash of this row. */
            hash: string;
        };
        /**
         * @description How grave it is, least first.
         * @enum {string}
         */
        AuditSeverity: "info" | "notice" | "warning" | "critical";
        /** @description What something happened to. */
        AuditSubject: {
            /**
             * @description What it is.
             * @example user
             */
            kind: string;
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
        };
        /** @description What came of checking a part of the chain. */
        AuditVerification: {
            /**
             * Format: int64
             * @description How many rows were found whole.
             */
            checked: number;
            /**
             * Format: int64
             * @description The last of them: where the next part begins.
             */
            at: number;
            /**
             * Format: int64
             * @description Where the chain ends.
             */
            end: number;
            /** @description The hash at its end. Note it elsewhere, and nobody can put an older chain in its place. */
            hash: string;
            /** @description Whether the end was reached and everything fits. */
            complete: boolean;
            broken: components["schemas"]["AuditBreak"] | null;
        };
        /** @description Fresh backup codes, shown this once. */
        BackupCodes: {
            /**
             * @description Ten codes, each good for one sign-in.
             * @example [
             *       "7Q2M-0XKD-94TB"
             *     ]
             */
            backup_codes: string[];
        };
        /** @description What is left of the backup codes. */
        BackupCodesLeft: {
            /**
             * @description How many were not used yet.
             * @example 8
             */
            left: number;
            /**
             * Format: date-time
             * @description When they were made.
             */
            made_at: string;
        };
        /** @description A new password, with proof of the old one. */
        ChangePassword: {
            /**
             * Format: password
             * @description The password until now.
             * @example a quiet harbour at dawn
             */
            current: string;
            /**
             * Format: password
             * @description The password from now on.
             * @example a loud harbour at noon
             */
            new: string;
        };
        /** @description What was looked at. */
        Checks: {
            /**
             * @description Whether the database answers and its schema is current.
             * @example ok
             */
            database: string;
        };
        /** @description One option of a select. */
        Choice: {
            /**
             * @description What is stored.
             * @example easy
             */
            value: string;
            /**
             * @description What people read.
             * @example Easy
             */
            label: string;
        };
        /** @description Entered of who one is: a password or a code of one's authenticator app, not both. */
        Confirm: {
            /**
             * Format: password
             * @description The password.
             * @example a quiet harbour at dawn
             */
            password?: string | null;
            /**
             * @description The six digits that the app shows now.
             * @example 492039
             */
            code?: string | null;
        };
        /** @description The envelope of one published item. */
        ContentAnswer: {
            /** @description The item. */
            data: components["schemas"]["ContentItem"];
        };
        /**
         * @description A published item: what every item has, and the fields of its type by key. Relations and files are ids unless
         *     `fields` names something of them; rich text is HTML unless `format` says otherwise.
         */
        ContentItem: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description The key of its type.
             * @example article
             */
            type: string;
            /**
             * @description The language of its values (BCP 47).
             * @example en
             */
            locale: string;
            /**
             * @description The path of its page on the site.
             * @example /articles/the-tide-tables
             */
            url?: string | null;
            /**
             * Format: date-time
             * @description When it first went out.
             */
            published_at: string;
            /**
             * Format: date-time
             * @description When this version did.
             */
            updated_at: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One page of published items. */
        ContentPage: {
            /** @description The items of this page. */
            data: components["schemas"]["ContentItem"][];
            /** @description How long the whole list is, and which part this is. */
            meta: components["schemas"]["PageMeta"];
            /** @description Where the neighbouring pages are. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description A kind of content. */
        ContentType: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description Its public name, in URLs.
             * @example article
             */
            key: string;
            /**
             * @description What one is called.
             * @example Article
             */
            name: string;
            /**
             * @description What many are called.
             * @example Articles
             */
            plural: string;
            /** @description Any number of entries, or one. */
            kind: components["schemas"]["TypeKind"];
            /**
             * @description The key of the text field that names an entry in lists.
             * @example title
             */
            title_field: string;
            /**
             * @description The path of an entry's page on the site, with `{field}` places.
             * @example /articles/{slug}
             */
            url_pattern: string | null;
            /** @description Whether entries pass through drafts and review. Without, every save is published at once. */
            workflow: boolean;
            /** @description Whether Galley made it. It can be changed but not deleted. */
            built_in: boolean;
            /** @description Its fields, in the order of the editor. */
            fields: components["schemas"]["Field"][];
            /**
             * Format: int64
             * @description For `If-Match`.
             * @example 3
             */
            version: number;
            /**
             * Format: int64
             * @description Entries of the type that are not in the trash.
             * @example 12
             */
            entry_count: number;
        };
        /** @description A content type as it is to be. */
        ContentTypeInput: {
            /**
             * @description Its public name: a small letter, then small letters, digits and `_`.
             * @example recipe
             */
            key: string;
            /**
             * @description What one is called.
             * @example Recipe
             */
            name: string;
            /**
             * @description What many are called.
             * @example Recipes
             */
            plural: string;
            /** @description Any number of entries, or one. */
            kind: components["schemas"]["TypeKind"];
            /**
             * @description The key of the text field that names an entry in lists.
             * @example title
             */
            title_field: string;
            /**
             * @description The path of an entry's page on the site, with `{field}` places.
             * @example /recipes/{slug}
             */
            url_pattern?: string | null;
            /**
             * @description Whether entries pass through drafts and review.
             * @default true
             */
            workflow: boolean;
            /**
             * @description Its fields, in the order of the editor. A field with the id of an existing one takes its place.
             * @example [
             *       {
             *         "key": "title",
             *         "label": "Title",
             *         "kind": "text",
             *         "required": true
             *       }
             *     ]
             */
            fields: components["schemas"]["Field"][];
        };
        /** @description What to convert, and into what. */
        Conversion: {
            /** @description The form of `value`. */
            from: components["schemas"]["ReadFormat"];
            /** @description The form to make. */
            to: components["schemas"]["WriteFormat"];
            /** @description A document for `json`, else text. */
            value: unknown;
        };
        /** @description What came of it. */
        Converted: {
            /** @description A document for `json`, else text. */
            value: unknown;
            /**
             * @description What could not be said in the form: a sentence for each kind of loss.
             * @example []
             */
            lossy: string[];
        };
        /** @description A new entry. */
        CreateEntry: {
            /**
             * @description The key of its type.
             * @example article
             */
            type: string;
            /** @description Its first values; what is left out is empty or the field's default. */
            fields?: components["schemas"]["Fields"];
        };
        /** @description A new key. */
        CreateKey: {
            /**
             * @description What it is called.
             * @example Website build
             */
            name: string;
            /**
             * @description Keys of actions, or templates: `read_only`, `write`, `publish`.
             * @example [
             *       "read_only"
             *     ]
             */
            scopes: string[];
            /**
             * @description Addresses or networks that it may be used from; none means anywhere.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            networks?: string[];
            /**
             * Format: int32
             * @description How many requests a minute it may make.
             * @default 600
             */
            per_minute: number | null;
            /**
             * Format: date-time
             * @description Until when it works; for ever when it is not said.
             */
            expires_at?: string | null;
        };
        /** @description A new redirect. */
        CreateRedirect: {
            /**
             * @description The old path; begins with a slash.
             * @example /2019/tides
             */
            from: string;
            /**
             * @description A path of the site, or a full `http(s)` address.
             * @example /articles/the-tide-tables
             */
            to: string;
            /**
             * @description Whether clients may remember it.
             * @default true
             */
            permanent: boolean;
        };
        /** @description A new service account. */
        CreateServiceAccount: {
            /**
             * @description What it is called.
             * @example Website build
             */
            name: string;
            /** @description What it becomes; never above one's own role, and never an owner. */
            role: components["schemas"]["Role"];
        };
        /** @description A new person. */
        CreateUser: {
            /**
             * @description What they are called.
             * @example Ada Lovelace
             */
            name: string;
            /**
             * Format: email
             * @description Their e-mail address.
             * @example ada@example.org
             */
            email: string;
            /** @description What they become; never above one's own role. */
            role: components["schemas"]["Role"];
            /**
             * Format: password
             * @description Their first password.
             * @example a quiet harbour at dawn
             */
            password: string;
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_Asset: {
            data: components["schemas"]["Asset"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_AuditVerification: {
            data: components["schemas"]["AuditVerification"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_BackupCodes: {
            data: components["schemas"]["BackupCodes"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_ContentType: {
            data: components["schemas"]["ContentType"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_Converted: {
            data: components["schemas"]["Converted"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_Entry: {
            data: components["schemas"]["Entry"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_Factors: {
            data: components["schemas"]["Factors"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_FirstStepDone: {
            data: components["schemas"]["FirstStepDone"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_IssuedKey: {
            data: components["schemas"]["IssuedKey"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_Me: {
            data: components["schemas"]["Me"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_Redirect: {
            data: components["schemas"]["Redirect"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_Resolved: {
            data: components["schemas"]["Resolved"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_SecuritySettings: {
            data: components["schemas"]["SecuritySettings"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_ServiceAccount: {
            data: components["schemas"]["ServiceAccount"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_Session: {
            data: components["schemas"]["Session"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_SetupStatus: {
            data: components["schemas"]["SetupStatus"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_SignedIn: {
            data: components["schemas"]["SignedIn"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_TotpActivated: {
            data: components["schemas"]["TotpActivated"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_TotpSetUp: {
            data: components["schemas"]["TotpSetUp"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_User: {
            data: components["schemas"]["User"];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_Vec_ContentType: {
            data: components["schemas"]["ContentType"][];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_Vec_TrustedDevice: {
            data: components["schemas"]["TrustedDevice"][];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_Vec_Usage: {
            data: components["schemas"]["Usage"][];
        };
        /** @description The envelope of one thing, or of a list that is never paged. */
        Data_VersionDetail: {
            data: components["schemas"]["VersionDetail"];
        };
        /** @description An entry with everything its screen needs. */
        Entry: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description The key of its type.
             * @example article
             */
            type: string;
            /** @description Where it stands. */
            state: components["schemas"]["EntryState"];
            /** @description Every field of the type, as the draft has it. */
            fields: components["schemas"]["Fields"];
            /**
             * Format: int64
             * @description For `If-Match`.
             * @example 3
             */
            version: number;
            /**
             * Format: int32
             * @description The number of the newest version in the history.
             * @example 4
             */
            draft_number: number;
            live: components["schemas"]["Live"] | null;
            /** @description Whether readers see something older than the draft. */
            has_changes: boolean;
            /** @description Who made it. */
            owner: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When anything about it last changed.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When it was moved to the trash.
             */
            trashed_at: string | null;
            /**
             * @description The path of its page on the site, going by the draft.
             * @example /articles/the-tide-tables
             */
            url: string | null;
            /** @description What its values point at, by id. */
            refs: {
                [key: string]: components["schemas"]["Reference"];
            };
            /** @description The steps of the workflow that the caller may make now. */
            transitions: components["schemas"]["Transition"][];
        };
        /** @description How many entries stand where, whatever state the list is of. */
        EntryCounts: {
            /** Format: int64 */
            all: number;
            /** Format: int64 */
            draft: number;
            /** Format: int64 */
            in_review: number;
            /** Format: int64 */
            approved: number;
            /** Format: int64 */
            published: number;
            /** Format: int64 */
            changed: number;
            /** Format: int64 */
            archived: number;
            /** Format: int64 */
            trashed: number;
        };
        /** @description One page of entries. */
        EntryPage: {
            /** @description The entries of this page. */
            data: components["schemas"]["EntrySummary"][];
            /** @description How long the list is, and what else there is. */
            meta: components["schemas"]["EntryPageMeta"];
            /** @description Where the neighbouring pages are. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description How long the list is, and how many entries stand where. */
        EntryPageMeta: {
            /**
             * Format: int64
             * @description Entries on all pages.
             * @example 57
             */
            total: number;
            /**
             * Format: int32
             * @description This page's number, from 1.
             * @example 1
             */
            page: number;
            /**
             * Format: int32
             * @description The most entries on a page.
             * @example 25
             */
            per_page: number;
            /** @description Entries by state under the same filter. */
            counts: components["schemas"]["EntryCounts"];
        };
        /**
         * @description Where an entry stands. `changed` is live with a newer draft that nobody handed in yet.
         * @enum {string}
         */
        EntryState: "draft" | "in_review" | "approved" | "published" | "changed" | "archived";
        /** @description An entry as lists show it. */
        EntrySummary: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description The key of its type.
             * @example article
             */
            type: string;
            /**
             * @description The title of the draft.
             * @example The tide tables
             */
            title: string;
            /**
             * @description The slug of the draft.
             * @example the-tide-tables
             */
            slug: string | null;
            /** @description Where it stands. */
            state: components["schemas"]["EntryState"];
            /** @description Whether readers see some version. */
            live: boolean;
            /** @description Whether readers see something older than the draft. */
            has_changes: boolean;
            /** @description Who made it. */
            owner: components["schemas"]["Person"];
            /** @description The authors it points at. */
            authors: components["schemas"]["Titled"][];
            /**
             * Format: date-time
             * @description When anything about it last changed.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the live version went out.
             */
            published_at: string | null;
            /**
             * Format: date-time
             * @description When it was moved to the trash.
             */
            trashed_at: string | null;
            /**
             * Format: int64
             * @description For `If-Match`.
             * @example 3
             */
            version: number;
        };
        /** @description One's second factors. */
        Factors: {
            totp: components["schemas"]["TotpFactor"] | null;
            backup_codes: components["schemas"]["BackupCodesLeft"] | null;
            /**
             * Format: date-time
             * @description Until when one must be set up, when one's role needs it and there is none.
             */
            due_at: string | null;
            /** @description Whether that moment is past. */
            overdue: boolean;
        };
        /** @description A field of a content type. Which rules it can carry depends on its kind; a rule of another kind is refused. */
        Field: {
            /**
             * @description Its id, which stays while its key changes. Left out for a new field.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e43
             */
            id?: string | null;
            /**
             * @description Its public name: a small letter, then small letters, digits and `_`.
             * @example title
             */
            key: string;
            /**
             * @description What editors read.
             * @example Title
             */
            label: string;
            /** @description What it holds. */
            kind: components["schemas"]["FieldKind"];
            /**
             * @description Whether it must be filled before publishing.
             * @default false
             */
            required: boolean;
            /**
             * @description Whether two entries of the type may not share its value. For `text`, `slug`, `url`, `email`, `integer`, `date`.
             * @default false
             */
            unique: boolean;
            /**
             * @description Whether each locale has its own value.
             * @default false
             */
            localised: boolean;
            /**
             * @description A word of help for editors.
             * @example At most a line
             */
            help?: string | null;
            /** @description The value of new entries. */
            default?: unknown;
            /**
             * Format: double
             * @description The least: characters of `text` and `long_text`, the number of `integer` and `decimal`, how many values of a list.
             * @example 3
             */
            min?: number | null;
            /**
             * Format: double
             * @description The most, counted as `min`; also characters of `rich_text` and `markdown`.
             * @example 120
             */
            max?: number | null;
            /**
             * @description A regular expression that all of a `text` must match.
             * @example [A-Z].*
             */
            pattern?: string | null;
            /** @description What a `select` or `multi_select` offers. */
            options?: components["schemas"]["Choice"][] | null;
            /**
             * @description The key of the type that a `relation` points at.
             * @example author
             */
            target?: string | null;
            /** @description Whether a `relation` or `media` holds a list. */
            multiple?: boolean | null;
            /**
             * @description The key of the field that a `slug` is made from.
             * @example title
             */
            source?: string | null;
        };
        /**
         * @description What a field holds; entries tell how the values of each kind look.
         * @enum {string}
         */
        FieldKind: "text" | "long_text" | "rich_text" | "markdown" | "integer" | "decimal" | "boolean" | "date" | "datetime" | "select" | "multi_select" | "slug" | "url" | "email" | "colour" | "json" | "media" | "relation";
        /**
         * @description Values by the keys of the type's fields; `null` stands for no value. By kind: `text`, `long_text`, `markdown`, `slug`, `url`, `email`: text. `integer`, `decimal`: a number. `boolean`: true or false. `date`: `2026-01-31`. `datetime`: RFC 3339. `select`: the value of an option; `multi_select`: a list of them. `colour`: `#1a2b3c`. `json`: anything. `relation`, `media`: an id, or a list of ids when the field is multiple. `rich_text`: a ProseMirror document `{"type":"doc","content":[…]}`; a write may also give `{"format":"markdown","value":"…"}` or `{"format":"html","value":"…"}`.
         * @example {
         *       "title": "The tide tables",
         *       "slug": "the-tide-tables",
         *       "tags": []
         *     }
         */
        Fields: {
            [key: string]: unknown;
        };
        /** @description What a first step leads to: a session, or a second step. */
        FirstStepDone: components["schemas"]["SignedIn"] | components["schemas"]["SecondStepNeeded"];
        /** @description That the server lives. */
        Health: {
            /**
             * @description Always `ok`.
             * @example ok
             */
            status: string;
        };
        /** @description A key with its secret, which is shown this once. */
        IssuedKey: {
            /** @description The key. */
            key: components["schemas"]["ApiKey"];
            /**
             * @description For `Authorization: Bearer`. It cannot be shown again.
             * @example gly_9fKq0000000000000000000000000000000000000000000002Zt8Q
             */
            secret: string;
        };
        /** @description A key in a list, with the name of its owner. */
        ListedKey: components["schemas"]["ApiKey"] & {
            /**
             * @description What its owner is called.
             * @example Ada Lovelace
             */
            owner_name: string;
        };
        /** @description The version that readers see. */
        Live: {
            /**
             * Format: int32
             * @description Its number in the history.
             * @example 2
             */
            number: number;
            /**
             * Format: date-time
             * @description When this version went out.
             */
            published_at: string;
            /**
             * Format: date-time
             * @description When the entry first did.
             */
            first_published_at: string;
        };
        /** @description Who somebody says they are, and the proof. */
        LogIn: {
            /**
             * @description The e-mail address.
             * @example ada@example.org
             */
            email: string;
            /**
             * Format: password
             * @description The password.
             * @example a quiet harbour at dawn
             */
            password: string;
            mode?: components["schemas"]["SessionMode"] | null;
        };
        /** @description Whoever is signed in, and what they may do. */
        Me: {
            /**
             * @description Their id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description What they are called.
             * @example Ada Lovelace
             */
            name: string;
            /**
             * Format: email
             * @description Their e-mail address.
             * @example ada@example.org
             */
            email: string;
            /** @description What they are on the site. */
            role: components["schemas"]["Role"];
            /** @description Their second factor, and whether their role needs one. */
            second_factor: components["schemas"]["SecondFactorState"];
            /** @description The site. */
            site: components["schemas"]["Site"];
            /**
             * @description What they may do, with everything of the site.
             * @example [
             *       "entry.create",
             *       "entry.read"
             *     ]
             */
            actions: string[];
            /**
             * @description What they may do with what is their own alone.
             * @example [
             *       "entry.edit"
             *     ]
             */
            own_actions: string[];
        };
        /** @description The step to make. */
        MoveEntry: {
            /** @description The step. */
            transition: components["schemas"]["Transition"];
        };
        /** @description One place where somebody is signed in. */
        OpenSession: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
            /**
             * @description The browser or program in words, as far as it can be told.
             * @example Firefox
             */
            browser: string | null;
            /**
             * @description The system it runs on, as far as it can be told.
             * @example Windows
             */
            system: string | null;
            /**
             * @description What the client called itself when it signed in, shortened.
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
             */
            user_agent: string;
            /**
             * @description The network address it signed in from.
             * @example 203.0.113.9
             */
            address: string | null;
            /** @description How the client holds it. */
            mode: components["schemas"]["SessionMode"];
            /** @description What the person proved who they are with. */
            method: components["schemas"]["SignInMethod"];
            /**
             * Format: date-time
             * @description When it began.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             */
            last_seen_at: string;
            /**
             * Format: date-time
             * @description When it is over unless it is used.
             */
            expires_at: string;
        };
        /** @description Where the neighbouring pages are, from the root of the server. */
        PageLinks: {
            /**
             * @description The next page; `null` on the last one.
             * @example /api/v1/users?page=3
             */
            next: string | null;
            /**
             * @description The previous page; `null` on the first one.
             * @example /api/v1/users?page=1
             */
            prev: string | null;
        };
        /** @description How long a list is, and which part was given. */
        PageMeta: {
            /**
             * Format: int64
             * @description Items on all pages.
             * @example 57
             */
            total: number;
            /**
             * Format: int32
             * @description This page's number, from 1.
             * @example 2
             */
            page: number;
            /**
             * Format: int32
             * @description The most items on a page.
             * @example 25
             */
            per_page: number;
        };
        /** @description The envelope of one page of a list. */
        Page_Asset: {
            /** @description The items of this page. */
            data: components["schemas"]["Asset"][];
            /** @description How long the whole list is, and which part this is. */
            meta: components["schemas"]["PageMeta"];
            /** @description Where the neighbouring pages are. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description The envelope of one page of a list. */
        Page_AuditRow: {
            /** @description The items of this page. */
            data: components["schemas"]["AuditRow"][];
            /** @description How long the whole list is, and which part this is. */
            meta: components["schemas"]["PageMeta"];
            /** @description Where the neighbouring pages are. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description The envelope of one page of a list. */
        Page_ListedKey: {
            /** @description The items of this page. */
            data: components["schemas"]["ListedKey"][];
            /** @description How long the whole list is, and which part this is. */
            meta: components["schemas"]["PageMeta"];
            /** @description Where the neighbouring pages are. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description The envelope of one page of a list. */
        Page_OpenSession: {
            /** @description The items of this page. */
            data: components["schemas"]["OpenSession"][];
            /** @description How long the whole list is, and which part this is. */
            meta: components["schemas"]["PageMeta"];
            /** @description Where the neighbouring pages are. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description The envelope of one page of a list. */
        Page_Redirect: {
            /** @description The items of this page. */
            data: components["schemas"]["Redirect"][];
            /** @description How long the whole list is, and which part this is. */
            meta: components["schemas"]["PageMeta"];
            /** @description Where the neighbouring pages are. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description The envelope of one page of a list. */
        Page_ServiceAccount: {
            /** @description The items of this page. */
            data: components["schemas"]["ServiceAccount"][];
            /** @description How long the whole list is, and which part this is. */
            meta: components["schemas"]["PageMeta"];
            /** @description Where the neighbouring pages are. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description The envelope of one page of a list. */
        Page_User: {
            /** @description The items of this page. */
            data: components["schemas"]["User"][];
            /** @description How long the whole list is, and which part this is. */
            meta: components["schemas"]["PageMeta"];
            /** @description Where the neighbouring pages are. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description The envelope of one page of a list. */
        Page_Version: {
            /** @description The items of this page. */
            data: components["schemas"]["Version"][];
            /** @description How long the whole list is, and which part this is. */
            meta: components["schemas"]["PageMeta"];
            /** @description Where the neighbouring pages are. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description A person by id and name; Galley itself, with an empty id, for what the command line made. */
        Person: {
            /**
             * @description Their id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description What they are called.
             * @example Ada Lovelace
             */
            name: string;
        };
        /** @description What went wrong, after RFC 9457. */
        Problem: {
            /**
             * @description A URI that names the kind of problem.
             * @example urn:galley:problem:entry.invalid
             */
            type: string;
            /**
             * @description The kind of problem in words.
             * @example Some fields do not follow the rules of their type
             */
            title: string;
            /**
             * Format: int32
             * @description The status of the answer.
             * @example 422
             */
            status: number;
            /**
             * @description What happened this time.
             * @example Title is required
             */
            detail: string;
            /**
             * @description A stable code for programs.
             * @example entry.invalid
             */
            code: string;
            /**
             * @description Names this request in the server's log.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            request_id: string;
            /** @description Every place of the request that is wrong. */
            errors: components["schemas"]["ProblemIssue"][];
            /**
             * Format: int64
             * @description The present version, when the write was based on an old one.
             * @example 7
             */
            current_version?: number | null;
        };
        /** @description One place that is wrong. */
        ProblemIssue: {
            /**
             * @description A JSON pointer into the body, or `?name` for a query parameter.
             * @example /fields/title
             */
            pointer: string;
            /**
             * @description A stable code.
             * @example value.required
             */
            code: string;
            /**
             * @description What is wrong there.
             * @example Title is required
             */
            detail: string;
        };
        /**
         * @description A form of rich text that can be read.
         * @enum {string}
         */
        ReadFormat: "json" | "html" | "markdown";
        /** @description That the server can work. */
        Readiness: {
            /**
             * @description Always `ok`; what is not ready answers with a problem.
             * @example ok
             */
            status: string;
            /** @description What was looked at. */
            checks: components["schemas"]["Checks"];
        };
        /** @description A way from an old path to a new address. */
        Redirect: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description The old path.
             * @example /2019/tides
             */
            from: string;
            /**
             * @description Where it leads now; `null` while the entry it points at is not published.
             * @example /articles/the-tide-tables
             */
            to: string | null;
            /** @description The entry it points at, when it points at one and not at an address. */
            entry: string | null;
            /** @description Whether clients may remember it. */
            permanent: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
        };
        /** @description Something that a value points at. */
        Reference: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e43
             */
            id: string;
            /** @description Whether it is an entry or a file. */
            kind: components["schemas"]["ReferenceKind"];
            /**
             * @description The key of its type; the media type of a file.
             * @example author
             */
            type: string;
            /**
             * @description What it is called.
             * @example Ada Lovelace
             */
            title: string;
            /** @description Whether readers can see it. */
            live: boolean;
            /**
             * @description Where a file is.
             * @example /media/0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e43/harbour.jpg
             */
            url?: string | null;
            /**
             * @description Where the small form of a file is.
             * @example /media/0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e43/thumb
             */
            thumb?: string | null;
        };
        /**
         * @description Whether something pointed at is an entry or a file.
         * @enum {string}
         */
        ReferenceKind: "entry" | "asset";
        /** @description What the site is to ask of sign-ins from now on. */
        ReplaceSecuritySettings: {
            /** @description Who must have a second factor. */
            second_factor_required: components["schemas"]["RequireSecondFactor"];
        };
        /** @description Who must have a second factor from now on. */
        RequireSecondFactor: {
            /** @description People of these roles; of none when it is empty. */
            roles: components["schemas"]["Role"][];
            /**
             * Format: int32
             * @description Days that they have to set one up.
             * @example 14
             */
            grace_days: number;
        };
        /** @description Where a path leads. */
        Resolved: {
            /**
             * @description The new address.
             * @example /articles/the-tide-tables
             */
            to: string;
            /**
             * Format: int32
             * @description The status to send readers there with.
             * @example 301
             */
            status: number;
        };
        /**
         * @description What a person is on the site, strongest first.
         * @enum {string}
         */
        Role: "owner" | "admin" | "editor" | "author" | "viewer";
        /** @description How a key gets another secret. */
        RotateKey: {
            /**
             * Format: int32
             * @description For how many minutes the old secret works too; 0, which is the default, ends it at once.
             * @default 0
             * @example 60
             */
            overlap_minutes: number;
        };
        /**
         * @description Who asked to save.
         * @enum {string}
         */
        SaveCause: "autosave" | "save";
        /**
         * @description What can be shown in the second step: a code of the authenticator app, or one of the backup codes.
         * @enum {string}
         */
        SecondFactorMethod: "totp" | "backup_code";
        /** @description Who must have a second factor. */
        SecondFactorRequired: {
            /** @description People of these roles. */
            roles: components["schemas"]["Role"][];
            /**
             * Format: int32
             * @description Days that they have to set one up.
             * @example 14
             */
            grace_days: number;
            /**
             * Format: date-time
             * @description When more roles were last asked. The days count from then, or from when a person was made if that was later.
             */
            since: string | null;
        };
        /** @description Where a person stands with the second factor that their role may need. */
        SecondFactorState: {
            /**
             * Format: date-time
             * @description Since when they have one.
             */
            since: string | null;
            /**
             * Format: date-time
             * @description Until when they must have set one up, when their role needs it and they have none.
             */
            due_at: string | null;
            /** @description Whether that moment is past: they may do nothing but set one up. */
            overdue: boolean;
        };
        /** @description A sign-in that waits for its second step. */
        SecondStep: {
            /**
             * @description For `POST /auth/second-factor`; good for five tries.
             * @example tB0fO6oGz1cF3nq0u5hUeT4l1v3m9kQe7s2yXwZrA8c
             */
            challenge: string;
            /** @description What can be shown. */
            methods: components["schemas"]["SecondFactorMethod"][];
            /**
             * Format: date-time
             * @description Until when it waits.
             */
            expires_at: string;
        };
        /** @description That the first step was right, and that there is a second one. */
        SecondStepNeeded: {
            /** @description The second step. */
            second_factor: components["schemas"]["SecondStep"];
        };
        /** @description What the site asks of sign-ins. */
        SecuritySettings: {
            /** @description Who must have a second factor. */
            second_factor_required: components["schemas"]["SecondFactorRequired"];
            /**
             * Format: int64
             * @description For `If-Match`.
             * @example 3
             */
            version: number;
        };
        /** @description An account that only keys act as. */
        ServiceAccount: {
            /**
             * @description Its id, which is a person's id everywhere else.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description What it is called.
             * @example Website build
             */
            name: string;
            /** @description What it is on the site. */
            role: components["schemas"]["Role"];
            /** @description Whether its keys work. */
            state: components["schemas"]["UserState"];
            /**
             * Format: int64
             * @description For `If-Match`.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
        };
        /** @description Proof of being signed in, for ten minutes. The cookie that comes with it gets the next one. */
        Session: {
            /**
             * @description For `Authorization: Bearer`.
             * @example eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIwMTk4In0.c2ln
             */
            access_token: string;
            /**
             * Format: date-time
             * @description When the access token expires.
             */
            expires_at: string;
            /** @description Who is signed in. */
            user: components["schemas"]["Me"];
        };
        /**
         * @description How a client holds its session: with tokens, for programs, or with one cookie that scripts cannot see, for browsers.
         * @enum {string}
         */
        SessionMode: "token" | "cookie";
        /** @description The first owner and the site's name. */
        SetUp: {
            /**
             * @description The set-up token, which the server printed when it started.
             * @example PN0GT-TCRYZ-J39GJ-MH9G6
             */
            token: string;
            /**
             * @description What the owner is called.
             * @example Ada Lovelace
             */
            name: string;
            /**
             * Format: email
             * @description The owner's e-mail address.
             * @example ada@example.org
             */
            email: string;
            /**
             * Format: password
             * @description The owner's password.
             * @example a quiet harbour at dawn
             */
            password: string;
            /**
             * @description What the site is called.
             * @example The Harbour Gazette
             */
            site_name: string;
            mode?: components["schemas"]["SessionMode"] | null;
        };
        /** @description Whether the site waits for its first owner. */
        SetupStatus: {
            /** @description Whether it does. */
            needed: boolean;
            /**
             * @description What the site is called.
             * @example The Harbour Gazette
             */
            site_name: string;
        };
        /** @description The second step of a sign-in. */
        ShowSecondFactor: {
            /**
             * @description What the first step gave.
             * @example tB0fO6oGz1cF3nq0u5hUeT4l1v3m9kQe7s2yXwZrA8c
             */
            challenge: string;
            /** @description What kind of code it is. */
            method: components["schemas"]["SecondFactorMethod"];
            /**
             * @description The code.
             * @example 492039
             */
            code: string;
            /** @description Whether this browser need not show one for 30 days; sessions that are held with tokens do not know it. */
            trust_device?: boolean | null;
        };
        /**
         * @description What somebody proved who they are with.
         * @enum {string}
         */
        SignInMethod: "password" | "set_up";
        /** @description A session that has just begun. */
        SignedIn: {
            /** @description How it is held. */
            mode: components["schemas"]["SessionMode"];
            /**
             * @description For `Authorization: Bearer`; missing when the session is held with a cookie.
             * @example eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIwMTk4In0.c2ln
             */
            access_token?: string | null;
            /**
             * Format: date-time
             * @description When the access token expires; with a cookie, when the session is over unless it is used.
             */
            expires_at: string;
            /** @description Who is signed in. */
            user: components["schemas"]["Me"];
        };
        /** @description The site that somebody works on. */
        Site: {
            /**
             * @description What it is called.
             * @example The Harbour Gazette
             */
            name: string;
            /**
             * @description The language of its content (BCP 47).
             * @example en
             */
            locale: string;
        };
        /** @description An entry by id and title. */
        Titled: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description Its title.
             * @example Ada Lovelace
             */
            title: string;
        };
        /** @description An authenticator app that counts from now on. */
        TotpActivated: {
            /**
             * @description Ten backup codes, shown this once; `null` when there were some already.
             * @example [
             *       "7Q2M-0XKD-94TB"
             *     ]
             */
            backup_codes: string[] | null;
        };
        /** @description A code of an authenticator app. */
        TotpCode: {
            /**
             * @description The six digits that the app shows now.
             * @example 492039
             */
            code: string;
        };
        /** @description An authenticator app. */
        TotpFactor: {
            /**
             * Format: date-time
             * @description Since when it counts.
             */
            since: string;
        };
        /** @description A seed for an authenticator app. It is shown this once and counts after its first code was entered. */
        TotpSetUp: {
            /**
             * @description The seed, to be typed into the app.
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description The same as a URL that apps open.
             * @example otpauth://totp/The%20Harbour%20Gazette:ada%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=The%20Harbour%20Gazette
             */
            url: string;
            /**
             * @description The URL as a QR code, an SVG document.
             * @example <svg xmlns="http://www.w3.org/2000/svg">…</svg>
             */
            qr_svg: string;
        };
        /**
         * @description A step of the workflow.
         * @enum {string}
         */
        Transition: "submit" | "withdraw" | "approve" | "request_changes" | "publish" | "unpublish" | "archive" | "reopen" | "discard_changes";
        /** @description A browser that need not show the second factor. */
        TrustedDevice: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description What it calls itself.
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
             */
            user_agent: string;
            /**
             * Format: date-time
             * @description Since when it is trusted.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last used to sign in.
             */
            last_used_at: string;
            /**
             * Format: date-time
             * @description Until when it is trusted.
             */
            expires_at: string;
        };
        /**
         * @description Whether a type has any number of entries, or one.
         * @enum {string}
         */
        TypeKind: "collection" | "single";
        /** @description What is to be changed of a file; what is left out stays. */
        UpdateAsset: {
            /**
             * @description What it shows, for those who cannot see it.
             * @example The harbour at dawn
             */
            alt?: string | null;
            /**
             * @description What it is called; kept to letters, digits, `-` and `_`, with the ending of its kind.
             * @example harbour-at-dawn.jpg
             */
            name?: string | null;
        };
        /** @description What is to be changed of a draft. */
        UpdateEntry: {
            /** @description The values that change; `null` removes one. */
            fields: components["schemas"]["Fields"];
            /**
             * @description Who asked to save.
             * @default save
             */
            cause: components["schemas"]["SaveCause"];
            /**
             * @description A name for the version in the history.
             * @example Before the rewrite
             */
            label?: string | null;
        };
        /** @description What is to be changed of one's profile; what is left out stays. */
        UpdateMe: {
            /**
             * @description Another name.
             * @example Ada King
             */
            name?: string | null;
        };
        /** @description What is to be changed of a person; what is left out stays. */
        UpdateUser: {
            /**
             * @description Another name.
             * @example Ada King
             */
            name?: string | null;
            role?: components["schemas"]["Role"] | null;
        };
        /** @description The form of an upload. */
        UploadForm: {
            /**
             * Format: binary
             * @description The file: JPEG, PNG, GIF, WebP or SVG.
             */
            file: string;
            /**
             * @description What it shows, for those who cannot see it.
             * @example The harbour at dawn
             */
            alt?: string | null;
        };
        /** @description An entry whose draft points at something. */
        Usage: {
            /**
             * @description Its id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description The key of its type.
             * @example article
             */
            type: string;
            /**
             * @description Its title.
             * @example The tide tables
             */
            title: string;
            /** @description Whether readers see it. */
            live: boolean;
        };
        /** @description A person of the site. */
        User: {
            /**
             * @description Their id.
             * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
             */
            id: string;
            /**
             * @description What they are called.
             * @example Ada Lovelace
             */
            name: string;
            /**
             * Format: email
             * @description Their e-mail address, which they sign in with.
             * @example ada@example.org
             */
            email: string;
            /** @description What they are on the site. */
            role: components["schemas"]["Role"];
            /** @description Whether they can sign in. */
            state: components["schemas"]["UserState"];
            /** @description Whether signing in asks them for a second factor. */
            second_factor: boolean;
            /**
             * Format: int64
             * @description For `If-Match`.
             * @example 3
             */
            version: number;
            /**
             * Format: date-time
             * @description When they were made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When they were last here.
             */
            last_seen_at: string | null;
        };
        /**
         * @description Whether a person can sign in.
         * @enum {string}
         */
        UserState: "active" | "deactivated";
        /** @description Which part of the chain is to be checked. */
        VerifyAudit: {
            /**
             * Format: int64
             * @description Begin after this row; 0, which is the default, begins at the first.
             * @default 0
             * @example 0
             */
            after: number;
            /**
             * Format: int64
             * @description The most rows to check.
             * @default 10000
             */
            limit: number | null;
        };
        /** @description A version of an entry. */
        Version: {
            /**
             * Format: int32
             * @description Its number, from 1, growing; folded autosaves leave gaps.
             * @example 4
             */
            number: number;
            /** @description What made it. */
            cause: components["schemas"]["VersionCause"];
            /**
             * @description A name that somebody gave it.
             * @example Before the rewrite
             */
            label: string | null;
            /** @description Who made it. */
            author: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description When.
             */
            created_at: string;
            /** @description Whether readers see it. */
            live: boolean;
            /** @description Whether it is the newest. */
            current: boolean;
        };
        /**
         * @description What made a version.
         * @enum {string}
         */
        VersionCause: "create" | "autosave" | "save" | "publish" | "restore" | "import";
        /** @description A version of an entry with its values. */
        VersionDetail: components["schemas"]["Version"] & {
            /** @description Every field of the type, as this version has it. */
            fields: components["schemas"]["Fields"];
        };
        /**
         * @description A form of rich text that can be written.
         * @enum {string}
         */
        WriteFormat: "json" | "html" | "markdown" | "text";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_audit: {
        parameters: {
            query?: {
                /** @description Done by this person. */
                actor?: string;
                /** @description Done by or to this person. */
                person?: string;
                /**
                 * @description This event.
                 * @example user_created
                 */
                event?: string;
                /**
                 * @description Permitted as this action.
                 * @example user.manage
                 */
                action?: string;
                /** @description Of this sort. */
                kind?: "sign_in" | "people" | "access" | "content" | "media" | "structure" | "audit";
                /** @description At least this grave. */
                severity?: "info" | "notice" | "warning" | "critical";
                /** @description Happened to the thing with this id. */
                subject?: string;
                /**
                 * @description From this network address.
                 * @example 203.0.113.9
                 */
                address?: string;
                /** @description At this time or later. */
                from?: string;
                /** @description Before this time. */
                until?: string;
                /**
                 * @description Part of the event, the change or the user agent, letter for letter.
                 * @example ada@example.org
                 */
                q?: string;
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditRow"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_audit: {
        parameters: {
            query: {
                /** @description A table for spreadsheets, or an array of objects. */
                format: "csv" | "json";
                /** @description Done by this person. */
                actor?: string;
                /** @description Done by or to this person. */
                person?: string;
                /**
                 * @description This event.
                 * @example user_created
                 */
                event?: string;
                /**
                 * @description Permitted as this action.
                 * @example user.manage
                 */
                action?: string;
                /** @description Of this sort. */
                kind?: "sign_in" | "people" | "access" | "content" | "media" | "structure" | "audit";
                /** @description At least this grave. */
                severity?: "info" | "notice" | "warning" | "critical";
                /** @description Happened to the thing with this id. */
                subject?: string;
                /**
                 * @description From this network address.
                 * @example 203.0.113.9
                 */
                address?: string;
                /** @description At this time or later. */
                from?: string;
                /** @description Before this time. */
                until?: string;
                /**
                 * @description Part of the event, the change or the user agent, letter for letter.
                 * @example ada@example.org
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRow"][];
                    "text/csv": string;
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verify_audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyAudit"];
            };
        };
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_AuditVerification"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            /** @description Signed in, and the cookie is set; or the second step is asked for */
            200: {
                headers: {
                    /** @description Attempts in a minute */
                    "X-RateLimit-Limit"?: number;
                    /** @description Attempts left */
                    "X-RateLimit-Remaining"?: number;
                    /** @description Seconds until all attempts are back */
                    "X-RateLimit-Reset"?: number;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_FirstStepDone"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.invalid_credentials`, whichever of the two is wrong */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.cross_site`, with the mode `cookie` alone */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`; `Retry-After` says for how long */
            429: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Attempts in a minute */
                    "X-RateLimit-Limit"?: number;
                    /** @description Attempts left */
                    "X-RateLimit-Remaining"?: number;
                    /** @description Seconds until all attempts are back */
                    "X-RateLimit-Reset"?: number;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_out: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Always `1`. Forms of other sites cannot send it.
                 * @example 1
                 */
                "X-Galley-Request": "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out; the cookies are removed */
            204: {
                headers: {
                    /** @description What the browser kept of our answers goes too */
                    "Clear-Site-Data"?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.cross_site` */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refresh_session: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Always `1`. Forms of other sites cannot send it.
                 * @example 1
                 */
                "X-Galley-Request": "1";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new access token; the cookie is replaced */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Session"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.session_expired` or `auth.token_reused` */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.cross_site` */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    show_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowSecondFactor"];
            };
        };
        responses: {
            /** @description Signed in; the cookie is set */
            200: {
                headers: {
                    /** @description Attempts in a minute */
                    "X-RateLimit-Limit"?: number;
                    /** @description Attempts left */
                    "X-RateLimit-Remaining"?: number;
                    /** @description Seconds until all attempts are back */
                    "X-RateLimit-Reset"?: number;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_SignedIn"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.challenge_invalid`: begin again */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.cross_site`, for browsers alone */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `factor.not_found`: there is no factor of this kind */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `factor.code_wrong` at `/code`; `body.invalid` */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`; `Retry-After` says for how long */
            429: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Attempts in a minute */
                    "X-RateLimit-Limit"?: number;
                    /** @description Attempts left */
                    "X-RateLimit-Remaining"?: number;
                    /** @description Seconds until all attempts are back */
                    "X-RateLimit-Reset"?: number;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_content: {
        parameters: {
            query?: {
                /**
                 * @description Conditions by field and operator: `filter[authors.slug][eq]=ada`. Operators: `eq ne lt lte gt gte in nin null
                 *     contains icontains starts ends between some none`; groups: `filter[and][0]…`, `filter[or][0]…`, `filter[not]…`.
                 * @example {
                 *       "title": {
                 *         "icontains": "tide"
                 *       }
                 *     }
                 */
                filter?: {
                    [key: string]: unknown;
                };
                /**
                 * @description By which values, separated by commas; `-` for the largest first. Ties are broken by id.
                 * @example -published_at,title
                 */
                sort?: string;
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
                /**
                 * @description Which fields, separated by commas; `authors.name` reaches into a relation. Everything at the top when left out.
                 * @example title,authors.name,cover.url
                 */
                fields?: string;
                /** @description The form of rich text and Markdown; `html` when it is not said. */
                format?: "html" | "json" | "markdown" | "text";
            };
            header?: never;
            path: {
                /**
                 * @description The key of a content type
                 * @example article
                 */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentPage"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content_type.not_found` */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_content_by_field: {
        parameters: {
            query?: {
                /**
                 * @description Which fields, separated by commas; `authors.name` reaches into a relation. Everything at the top when left out.
                 * @example title,authors.name,cover.url
                 */
                fields?: string;
                /** @description The form of rich text and Markdown; `html` when it is not said. */
                format?: "html" | "json" | "markdown" | "text";
            };
            header?: never;
            path: {
                /**
                 * @description The key of a content type
                 * @example article
                 */
                type: string;
                /**
                 * @description The key of a unique field
                 * @example slug
                 */
                field: string;
                /**
                 * @description Its value
                 * @example the-tide-tables
                 */
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentAnswer"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `entry.not_found` or `content_type.not_found` */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_content: {
        parameters: {
            query?: {
                /**
                 * @description Which fields, separated by commas; `authors.name` reaches into a relation. Everything at the top when left out.
                 * @example title,authors.name,cover.url
                 */
                fields?: string;
                /** @description The form of rich text and Markdown; `html` when it is not said. */
                format?: "html" | "json" | "markdown" | "text";
            };
            header?: never;
            path: {
                /**
                 * @description The key of a content type
                 * @example article
                 */
                type: string;
                /**
                 * @description The id of an entry
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentAnswer"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    convert_document: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Conversion"];
            };
        };
        responses: {
            /** @description The text in its new form */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Converted"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_entries: {
        parameters: {
            query?: {
                /**
                 * @description Only of this type.
                 * @example article
                 */
                type?: string;
                /**
                 * @description Part of the title, in any case.
                 * @example tide
                 */
                q?: string;
                /** @description Only those that stand here; `changed` asks for live ones with a newer draft. */
                state?: "draft" | "in_review" | "approved" | "published" | "changed" | "archived";
                /** @description Only those that point at this author. */
                author?: string;
                /** @description Only those that point at this tag. */
                tag?: string;
                /** @description Only those that point at this category. */
                category?: string;
                /** @description Only those that this person made. */
                owner?: string;
                /** @description The trash, instead of what is not in it. */
                trashed?: boolean;
                /** @description In which order; `-updated_at` when it is not said. */
                sort?: "-updated_at" | "updated_at" | "title" | "-title" | "-published_at" | "published_at" | "-created_at" | "created_at";
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_entry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEntry"];
            };
        };
        responses: {
            /** @description The new entry */
            201: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Entry"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content_type.not_found` */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `value.taken` or `entry.single_exists` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Entry"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trash_entry: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is in the trash */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `entry.trashed` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_entry: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEntry"];
            };
        };
        responses: {
            /** @description The entry as it is now */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Entry"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `entry.trashed`, `entry.transition` or `value.taken` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    purge_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `entry.not_trashed` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recover_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry as it is now */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Entry"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `entry.not_trashed` or `value.taken` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move_entry: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveEntry"];
            };
        };
        responses: {
            /** @description The entry as it is now */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Entry"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `entry.transition`, `entry.trashed` or `value.taken` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `entry.invalid` with a pointer to every field that is not fit to be read */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_usage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries that point at it */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Vec_Usage"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_versions: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Version"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
                /**
                 * @description The number of a version.
                 * @example 4
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_VersionDetail"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_version: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
                /**
                 * @description The number of a version.
                 * @example 4
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry as it is now */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Entry"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `entry.trashed`, `entry.transition` or `value.taken` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lives */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_keys: {
        parameters: {
            query?: {
                /** @description Only of this person or service account. */
                owner?: string;
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ListedKey"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotate_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateKey"];
            };
        };
        responses: {
            /** @description The key with its new secret */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_IssuedKey"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key.revoked` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whoever is signed in */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Me"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMe"];
            };
        };
        responses: {
            /** @description The profile as it is now */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Me"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirm"];
            };
        };
        responses: {
            /** @description Confirmed */
            204: {
                headers: {
                    /** @description Attempts in a minute */
                    "X-RateLimit-Limit"?: number;
                    /** @description Attempts left */
                    "X-RateLimit-Remaining"?: number;
                    /** @description Seconds until all attempts are back */
                    "X-RateLimit-Reset"?: number;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `factor.not_found`: a code, and no authenticator app */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `password.wrong` at `/password`; `factor.code_wrong` at `/code`; `body.invalid`, also for both or none */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`; `Retry-After` says for how long */
            429: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Attempts in a minute */
                    "X-RateLimit-Limit"?: number;
                    /** @description Attempts left */
                    "X-RateLimit-Remaining"?: number;
                    /** @description Seconds until all attempts are back */
                    "X-RateLimit-Reset"?: number;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_factors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's second factors */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Factors"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renew_backup_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_BackupCodes"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.confirm_required` */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `factor.missing`: there is no factor that they could stand in for */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_up_totp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seed */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_TotpSetUp"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.confirm_required` */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `factor.exists`: take the present one away first */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_totp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.confirm_required` */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `factor.not_found` */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activate_totp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpCode"];
            };
        };
        responses: {
            /** @description The app counts */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_TotpActivated"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.confirm_required` */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `factor.not_found`: none is being set up, or for too long */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `factor.exists` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `factor.code_wrong` at `/code`; `body.invalid` */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_my_keys: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ListedKey"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_my_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKey"];
            };
        };
        responses: {
            /** @description The key with its secret */
            201: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_IssuedKey"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key.too_many` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_my_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotate_my_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateKey"];
            };
        };
        responses: {
            /** @description The key with its new secret */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_IssuedKey"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key.revoked` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description The password is changed */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.confirm_required` */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_my_sessions: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OpenSession"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_my_sessions: {
        parameters: {
            query?: {
                /** @description Whether the session that asks ends too. */
                all?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They have ended */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_my_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.not_found`: it is not one's own, or is over */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_trusted_devices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The devices */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Vec_TrustedDevice"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_trusted_devices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None is trusted */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_trusted_device: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is trusted no more */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `device.not_found` */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_assets: {
        parameters: {
            query?: {
                /**
                 * @description Part of the name or description, in any case.
                 * @example harbour
                 */
                q?: string;
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Asset"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_asset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file, and what it shows */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadForm"];
            };
        };
        responses: {
            /** @description The new file */
            201: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Asset"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.too_large` */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.type_unsupported` */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media.damaged` or `media.missing` */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_asset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Asset"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_asset: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `asset.in_use` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_asset: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAsset"];
            };
        };
        responses: {
            /** @description The file as it is now */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Asset"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_thumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The small form */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_asset_usage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries that point at it */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Vec_Usage"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
                /**
                 * @description The file's name
                 * @example harbour.jpg
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/gif": string;
                    "image/webp": string;
                    "image/svg+xml": string;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_contract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can work */
            200: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage.unavailable` */
            503: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_redirects: {
        parameters: {
            query?: {
                /**
                 * @description Part of the old path.
                 * @example 2019
                 */
                q?: string;
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of redirects */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Redirect"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_redirect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRedirect"];
            };
        };
        responses: {
            /** @description The new redirect */
            201: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Redirect"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `redirect.taken` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolve_redirect: {
        parameters: {
            query: {
                /**
                 * @description The old path; begins with a slash.
                 * @example /2019/tides
                 */
                path: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the path leads */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Resolved"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `redirect.not_found` */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_redirect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_service_accounts: {
        parameters: {
            query?: {
                /**
                 * @description Part of the name, in any case.
                 * @example build
                 */
                q?: string;
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of service accounts */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ServiceAccount"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_service_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServiceAccount"];
            };
        };
        responses: {
            /** @description The new service account */
            201: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_ServiceAccount"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_service_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKey"];
            };
        };
        responses: {
            /** @description The key with its secret */
            201: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_IssuedKey"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key.too_many` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_security_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_SecuritySettings"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replace_security_settings: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceSecuritySettings"];
            };
        };
        responses: {
            /** @description The settings as they are now */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_SecuritySettings"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied` or `auth.confirm_required` */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_setup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the site waits for its first owner */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_SetupStatus"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_owner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUp"];
            };
        };
        responses: {
            /** @description The owner is signed in; the cookie is set */
            201: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_SignedIn"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `setup.token_wrong` or `auth.cross_site` */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `setup.done` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_single: {
        parameters: {
            query?: {
                /**
                 * @description Which fields, separated by commas; `authors.name` reaches into a relation. Everything at the top when left out.
                 * @example title,authors.name,cover.url
                 */
                fields?: string;
                /** @description The form of rich text and Markdown; `html` when it is not said. */
                format?: "html" | "json" | "markdown" | "text";
            };
            header?: never;
            path: {
                /**
                 * @description The key of a single type
                 * @example home
                 */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentAnswer"];
                };
            };
            /** @description The client has it */
            304: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content_type.not_found` or `entry.not_found` */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_types: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every type */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_Vec_ContentType"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_type: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentTypeInput"];
            };
        };
        responses: {
            /** @description The new type */
            201: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_ContentType"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content_type.key_taken` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_type: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of a content type.
                 * @example article
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The type */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_ContentType"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replace_type: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The key of a content type.
                 * @example article
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentTypeInput"];
            };
        };
        responses: {
            /** @description The type as it is now */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_ContentType"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `field.kind_change` or `content_type.key_taken` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_type: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The key of a content type.
                 * @example article
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content_type.in_use` or `content_type.built_in` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_users: {
        parameters: {
            query?: {
                /**
                 * @description Part of the name or the address, in any case.
                 * @example ada
                 */
                q?: string;
                /** @description Only this role. */
                role?: "owner" | "admin" | "editor" | "author" | "viewer";
                /** @description Only those who can sign in, or only those who cannot. */
                state?: "active" | "deactivated";
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_User"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_user: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description The new person */
            201: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_User"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.email_taken` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_User"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    update_user: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description The person as they are now */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_User"];
                };
            };
            /** @description `body.malformed`: The body is not valid JSON */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.timeout`: The body took too long to arrive */
            408: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.last_owner` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.too_large`: The body is too large */
            413: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.content_type`: The content type of the body is not accepted */
            415: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body.invalid`: The body does not have the expected shape */
            422: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deactivate_user: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person as they are now */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_User"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.last_owner` or `user.state_unchanged` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reset_factors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person has no second factor */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`, `auth.confirm_required` or `user.role_too_high` */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `factor.missing`: there was none */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactivate_user: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version that the write is based on, in quotes, as `ETag` told it.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person as they are now */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Data_User"];
                };
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `user.state_unchanged` */
            409: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.stale`: It was changed since you read it */
            412: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition.required`: The write must name the version it is based on in If-Match */
            428: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_user_sessions: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: number;
                /** @description Items on a page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions */
            200: {
                headers: {
                    /** @description The version of a thing that counts its versions, else a name of the content */
                    ETag?: string;
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OpenSession"];
                };
            };
            /** @description `query.invalid`: A query parameter is wrong */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied`: You may not do this */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_user_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They have ended */
            204: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `path.malformed`: The address is not readable text */
            400: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `auth.token_invalid`: The access token is not valid or has expired */
            401: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `access.denied` or `user.role_too_high` */
            403: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `path.invalid`: There is nothing at this address */
            404: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other failure */
            default: {
                headers: {
                    /** @description Names this request in the server's log */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
