// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The room `authenticators`: things that yield a secret when their owner shows that he is there.
///
///  * authenticator.h  one interface for all kinds: discover, enrol, unlock (start there)
///  * dialogue.h       what a ceremony tells and asks the person meanwhile
///  * pin.h            a PIN in its one form
///  * outcome.h        what came of it: a value, or a failure that keeps its kind
///
/// Behind it stand rooms of their own, so that each links only what it needs:
///
///  * fido     security keys over CTAP 2 and Windows Hello, through libfido2; also verifies what WebAuthn
///  signs
///  * browser  passkeys that only a browser reaches (synced, on a phone, platform), through a page on
///  loopback
///  * tpm      the TPM 2.0 of this computer, with a PIN
///
/// The secret. An authenticator that speaks FIDO evaluates a pseudo-random function of a credential and an
/// input (CTAP's hmac-secret, WebAuthn's PRF extension) and gives back 32 bytes, the same ones every time.
/// The rooms take the input P of FORMAT.md section 6 and are responsible for WebAuthn's own hash over it, so
/// that a credential enrolled natively opens through the browser too. User verification (PIN, fingerprint,
/// face) is always asked for: an authenticator has two such functions, one with and one without, and only the
/// verified one counts. What follows from the secret is none of this room's business (room keys).
namespace coffer {}
