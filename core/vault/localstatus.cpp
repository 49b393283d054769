// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/localstatus.h"

#include <fstream>
#include <iterator>
#include <system_error>

#include "format/cbor.h"
#include "format/labels.h"
#include "vault/localstatusencoding.h"
#include "vault/privatefile.h"

namespace coffer {
namespace {

constexpr std::uintmax_t kMaximumStatus = std::uintmax_t{1} << 20;

Bytes signatureInput(ByteView payload) {
    Bytes input = format::label("local-status");
    append(input, payload);
    return input;
}

Result<Bytes> readSmallFile(const std::filesystem::path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error) {
        return Error{Code::NotFound, file.string() + " is not there"};
    }
    std::ifstream stream(file, std::ios::binary);
    if (size > kMaximumStatus || !stream) {
        return Error{Code::Damaged, file.string() + " cannot be read"};
    }
    return Bytes(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
}

}  // namespace

std::filesystem::path localStatusFile(const std::filesystem::path& stateFolder) {
    return stateFolder / "status";
}

Result<void> writeLocalStatus(const std::filesystem::path& file, const LocalStatus& status,
                              const crypto::SigningKey& signer) {
    const Bytes payload = encodeLocalStatus(status);
    format::Encoder envelope;
    envelope.array(2).bytes(payload).bytes(signer.sign(signatureInput(payload)));
    return replacePrivateFile(file, envelope.view());
}

Result<LocalStatus> readLocalStatus(const std::filesystem::path& file, const SignerKey& signerKey) {
    TRY(const Bytes bytes, readSmallFile(file));
    format::Decoder from(bytes);
    TRY_VOID(from.arrayOf(2));
    TRY(const ByteView payload, from.bytes());
    TRY(const auto signature, from.fixed<Signature>());
    TRY_VOID(from.finish());
    if (!crypto::verify(signerKey, signatureInput(payload), signature)) {
        return Error{Code::Tampered, file.string() + " was not written by this computer"};
    }
    return decodeLocalStatus(payload);
}

}  // namespace coffer
