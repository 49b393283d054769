// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/tpmconnection.h"

#include <tss2/tss2_sys.h>
#include <tss2/tss2_tctildr.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <optional>
#include <string_view>

#include "tpm/devicefile.h"

namespace coffer::tpm {
namespace {

// Before main() there is one thread. Whatever the variable was: at "trace" the library would print secrets.
// NOLINTNEXTLINE(concurrency-mt-unsafe)
[[maybe_unused]] const int kSilence = ::setenv("TSS2_LOG", "all+none", 1);

constexpr std::string_view kDevice = "device:";

struct Maker {
    std::string_view id;  ///< as the registry of the Trusted Computing Group has it
    std::string_view name;
};

constexpr std::array kMakers{
    Maker{"AMD", "AMD"},
    Maker{"ATML", "Microchip"},
    Maker{"BRCM", "Broadcom"},
    Maker{"GOOG", "Google"},
    Maker{"IBM", "IBM"},
    Maker{"IFX", "Infineon"},
    Maker{"INTC", "Intel"},
    Maker{"MSFT", "Microsoft"},
    Maker{"NSG", "NSING"},
    Maker{"NTC", "Nuvoton"},
    Maker{"NTZ", "Nationz"},
    Maker{"QCOM", "Qualcomm"},
    Maker{"STM", "STMicroelectronics"},
    Maker{"VMW", "VMware"},
};

/// Four characters of a property, without what is not printable.
std::string charactersOf(std::uint32_t value) {
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8) {
        const char character = static_cast<char>((value >> shift) & 0xFF);
        if (character >= ' ' && character <= '~') {
            text += character;
        }
    }
    return text;
}

std::string trimmed(const std::string& text) {
    const auto begin = text.find_first_not_of(' ');
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::string makerOf(const std::string& id) {
    const auto* found =
        std::find_if(kMakers.begin(), kMakers.end(), [&](const Maker& maker) { return maker.id == id; });
    return found == kMakers.end() ? id : std::string(found->name);
}

std::optional<std::uint32_t> valueOf(const TPML_TAGGED_TPM_PROPERTY& list, TPM2_PT property) {
    for (std::uint32_t i = 0; i < std::min<std::uint32_t>(list.count, TPM2_MAX_TPM_PROPERTIES); ++i) {
        if (list.tpmProperty[i].property == property) {
            return list.tpmProperty[i].value;
        }
    }
    return std::nullopt;
}

}  // namespace

void TpmConnection::CloseTcti::operator()(TSS2_TCTI_CONTEXT* context) const {
    Tss2_TctiLdr_Finalize(&context);
}

void TpmConnection::CloseEsys::operator()(ESYS_CONTEXT* context) const {
    TSS2_SYS_CONTEXT* system = nullptr;
    if (Esys_GetSysContext(context, &system) == TSS2_RC_SUCCESS) {
        wipe({reinterpret_cast<std::uint8_t*>(system), Tss2_Sys_GetContextSize(0)});
    }
    Esys_Finalize(&context);
}

Outcome<TpmConnection> TpmConnection::open(const std::string& tcti, std::stop_token stop) {
    const bool isDevice = tcti.starts_with(kDevice);
    if (isDevice) {
        if (const auto there = probeDeviceFile(tcti.substr(kDevice.size())); !there) {
            return there.failure();
        }
    }
    TpmConnection connection;
    connection.m_stop = std::move(stop);
    TSS2_TCTI_CONTEXT* transport = nullptr;
    if (const TSS2_RC code = Tss2_TctiLdr_Initialize(tcti.c_str(), &transport); code != TSS2_RC_SUCCESS) {
        Failure failure = tpmFailure(code, tcti.c_str());
        failure.fault = isDevice ? failure.fault : Fault::NoneFound;
        return failure;
    }
    connection.m_tcti.reset(transport);
    ESYS_CONTEXT* context = nullptr;
    if (const TSS2_RC code = Esys_Initialize(&context, transport, nullptr); code != TSS2_RC_SUCCESS) {
        return tpmFailure(code, "Esys_Initialize");
    }
    connection.m_esys.reset(context);
    return connection;
}

Outcome<TPML_TAGGED_TPM_PROPERTY> TpmConnection::properties(TPM2_PT first, std::uint32_t count) {
    Answer<TPMS_CAPABILITY_DATA> data;
    const auto asked = run("TPM2_GetCapability", [&](ESYS_CONTEXT* context) {
        TPMI_YES_NO more = 0;
        return Esys_GetCapability(context, ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE, TPM2_CAP_TPM_PROPERTIES,
                                  first, count, &more, data.out());
    });
    if (!asked) {
        return asked.failure();
    }
    return data->data.tpmProperties;
}

Outcome<std::string> TpmConnection::name() {
    const auto list = properties(TPM2_PT_MANUFACTURER, 5);
    if (!list) {
        return list.failure();
    }
    const std::string maker =
        makerOf(trimmed(charactersOf(valueOf(*list, TPM2_PT_MANUFACTURER).value_or(0))));
    std::string model;
    for (TPM2_PT part = TPM2_PT_VENDOR_STRING_1; part < TPM2_PT_VENDOR_STRING_1 + 4; ++part) {
        model += charactersOf(valueOf(*list, part).value_or(0));
    }
    model = trimmed(model);
    std::string name = maker.empty() ? "TPM 2.0" : "TPM 2.0 by " + maker;
    if (!model.empty() && model != maker) {
        name += " (" + model + ")";
    }
    return name;
}

Outcome<GuessLimits> TpmConnection::guessLimits() {
    const auto list = properties(TPM2_PT_PERMANENT, 32);
    if (!list) {
        return list.failure();
    }
    const auto permanent = valueOf(*list, TPM2_PT_PERMANENT);
    const auto wrong = valueOf(*list, TPM2_PT_LOCKOUT_COUNTER);
    const auto allowed = valueOf(*list, TPM2_PT_MAX_AUTH_FAIL);
    const auto recovery = valueOf(*list, TPM2_PT_LOCKOUT_INTERVAL);
    if (!permanent || !wrong || !allowed || !recovery) {
        return Failure{Fault::Broken, {}, "the TPM does not tell how it limits guesses"};
    }
    return GuessLimits{*allowed, *wrong, (*permanent & TPMA_PERMANENT_INLOCKOUT) != 0,
                       std::chrono::seconds(*recovery)};
}

Handle::~Handle() {
    if (m_handle == ESYS_TR_NONE) {
        return;
    }
    const TPM2B_AUTH zeros{};
    Esys_TR_SetAuth(m_context, m_handle, &zeros);
    if (Esys_FlushContext(m_context, m_handle) == TSS2_RC_SUCCESS) {
        return;
    }
    // After an answer that was changed on its way, a context does nothing more; the layer below it still
    // does.
    TSS2_SYS_CONTEXT* system = nullptr;
    TPM2_HANDLE handle = 0;
    if (Esys_GetSysContext(m_context, &system) == TSS2_RC_SUCCESS &&
        Esys_TR_GetTpmHandle(m_context, m_handle, &handle) == TSS2_RC_SUCCESS) {
        Tss2_Sys_FlushContext(system, handle);
    }
    Esys_TR_Close(m_context, &m_handle);
}

}  // namespace coffer::tpm
