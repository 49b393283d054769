// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/templates.h"

#include <tss2/tss2_mu.h>

#include <cassert>

namespace coffer::tpm {

TPMT_SYM_DEF_OBJECT storageCipher() {
    TPMT_SYM_DEF_OBJECT cipher{};
    cipher.algorithm = TPM2_ALG_AES;
    cipher.keyBits.aes = 128;
    cipher.mode.aes = TPM2_ALG_CFB;
    return cipher;
}

TPM2B_PUBLIC storageTemplate() {
    TPM2B_PUBLIC result{};
    TPMT_PUBLIC& area = result.publicArea;
    area.type = TPM2_ALG_ECC;
    area.nameAlg = TPM2_ALG_SHA256;
    area.objectAttributes = TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT | TPMA_OBJECT_SENSITIVEDATAORIGIN |
                            TPMA_OBJECT_USERWITHAUTH | TPMA_OBJECT_NODA | TPMA_OBJECT_RESTRICTED |
                            TPMA_OBJECT_DECRYPT;
    area.parameters.eccDetail.symmetric = storageCipher();
    area.parameters.eccDetail.scheme.scheme = TPM2_ALG_NULL;
    area.parameters.eccDetail.curveID = TPM2_ECC_NIST_P256;
    area.parameters.eccDetail.kdf.scheme = TPM2_ALG_NULL;
    return result;
}

TPM2B_PUBLIC sealedTemplate() {
    TPM2B_PUBLIC result{};
    TPMT_PUBLIC& area = result.publicArea;
    area.type = TPM2_ALG_KEYEDHASH;
    area.nameAlg = TPM2_ALG_SHA256;
    area.objectAttributes = TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT | TPMA_OBJECT_USERWITHAUTH;
    area.parameters.keyedHashDetail.scheme.scheme = TPM2_ALG_NULL;
    area.unique.keyedHash.size = TPM2_SHA256_DIGEST_SIZE;
    return result;
}

Bytes marshalled(const TPM2B_PUBLIC& area) {
    Bytes bytes(sizeof area);
    std::size_t written = 0;
    [[maybe_unused]] const TSS2_RC code =
        Tss2_MU_TPM2B_PUBLIC_Marshal(&area, bytes.data(), bytes.size(), &written);
    assert(code == TSS2_RC_SUCCESS);
    bytes.resize(written);
    return bytes;
}

}  // namespace coffer::tpm
