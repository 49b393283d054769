// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>
#include <cstdint>
#include <fstream>

#include "bytes/encoding.h"
#include "format/cbor.h"
#include "format/labels.h"
#include "support/temporaryfolder.h"
#include "vault/localstatus.h"
#include "vault/seenfile.h"

/// The small files beside the local state: the signed status and the high-water marks. The first byte says
/// which, and whether the status carries a good signature, without which nothing in it is looked at.
namespace coffer {
namespace {

const test::TemporaryFolder& folder() {
    static const test::TemporaryFolder kFolder;
    return kFolder;
}

crypto::SigningKey signer() {
    return crypto::SigningKey::fromSeed(SecretBytes(crypto::SigningKey::kSeedSize));
}

Bytes signedStatus(ByteView payload) {
    Bytes input = format::label("local-status");
    append(input, payload);
    format::Encoder envelope;
    envelope.array(2).bytes(payload).bytes(signer().sign(input));
    return Bytes(envelope.view().begin(), envelope.view().end());
}

void status(ByteView file) {
    folder().put("status", asText(file));
    const auto path = folder() / "status";
    const auto first = readLocalStatus(path, signer().publicKey());
    if (first.ok()) {
        assert(writeLocalStatus(path, *first, signer()).ok());
        assert(readLocalStatus(path, signer().publicKey()).value() == *first);
    }
}

void seen(ByteView file) {
    const VaultId vault{};
    folder().put("seen-" + toHex(vault), asText(file));
    assert(readSeenFile(folder().path().string(), vault).ok());
}

}  // namespace
}  // namespace coffer

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace coffer;
    if (size == 0) {
        return 0;
    }
    const ByteView input = ByteView(data, size).subspan(1);
    switch (data[0] % 3) {
        case 0:
            status(signedStatus(input));
            break;
        case 1:
            status(input);
            break;
        default:
            seen(input);
    }
    return 0;
}
