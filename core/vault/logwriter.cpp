// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logwriter.h"

#include <cassert>

#include "container/container.h"
#include "crypto/hash.h"

namespace coffer {

SealedEntry sealLogEntry(const Session& session, const Capability& capability, format::LogPayload payload,
                         const std::optional<Bytes>& body, const std::optional<OwnerSigner>& owner) {
    assert(!format::needsOwner(payload.entry) || owner);
    payload.computer = capability.computer;
    Bytes file =
        format::encodeComputerPrefix({std::string(format::kKindLog), payload.sequence, session.header});
    const Hash prefixHash = crypto::sha256(file);
    if (body) {
        payload.sealed = seal(session.key.view(), format::logSealedContext(file), *body);
    }
    format::LogEnvelope envelope;
    envelope.payload = format::encodeLogPayload(payload);
    const Bytes covered = format::logSignatureInput(prefixHash, envelope.payload);
    envelope.signature = capability.signing.sign(covered);
    if (owner) {
        const Signature signature =
            owner->key->sign(format::ownerSignatureInput(prefixHash, envelope.payload));
        envelope.owner = format::OwnerSignature{owner->slot, signature, std::nullopt};
    }
    const Bytes sealed = seal(capability.notice.view(), file, format::encodeLogEnvelope(envelope));
    append(file, sealed);
    const Hash name = crypto::sha256(file);
    return {{capability.computer, payload.sequence, crypto::sha256(covered)}, std::move(file), name};
}

}  // namespace coffer
