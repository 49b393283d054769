// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tss2/tss2_esys.h>

#include <chrono>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>

#include "authenticators/outcome.h"
#include "bytes/secretbytes.h"
#include "tpm/tpmfailure.h"

namespace coffer::tpm {

/// The TPM's protection against guessing, as it stands now. It is one for the whole TPM.
struct GuessLimits {
    unsigned allowed = 0;              ///< wrong answers in all
    unsigned wrong = 0;                ///< of these, used up
    bool locked = false;               ///< every answer is refused
    std::chrono::seconds recovery{0};  ///< until one wrong answer is forgotten; 0: there is no protection

    [[nodiscard]] unsigned left() const { return locked || wrong >= allowed ? 0 : allowed - wrong; }
};

/// One conversation with a TPM: its transport and a context of the Enhanced System API. Can be moved; one
/// thread at a time. What was made in it must be gone before it goes (see Handle). When it goes it wipes its
/// buffer, through which the secrets went.
///
/// tpm2-tss writes what it finds wrong to stderr, at its most talkative with secrets, and is told otherwise
/// only by the environment variable TSS2_LOG. This room sets it to silence before main() begins, which is
/// when no other thread can be reading the environment.
class TpmConnection {
public:
    /// Failures as in devicefile.h; NoneFound where a simulator does not answer.
    static Outcome<TpmConnection> open(const std::string& tcti, std::stop_token stop);

    /// For a person: "TPM 2.0 by Infineon (SLB9670)". What the TPM says of itself, without characters that
    /// are not printable; the maker by the name it is known by.
    Outcome<std::string> name();
    /// As the TPM tells them at this moment; other programs use up tries as well.
    Outcome<GuessLimits> guessLimits();

    /// Runs `call`, one command, and turns its response code into an outcome; Cancelled instead, when that
    /// was requested before.
    template <typename Call>
    Outcome<void> run(const char* command, const Call& call) {
        if (m_stop.stop_requested()) {
            return Failure{Fault::Cancelled};
        }
        const TSS2_RC code = call(m_esys.get());
        return code == TSS2_RC_SUCCESS ? Outcome<void>() : tpmFailure(code, command);
    }

    [[nodiscard]] ESYS_CONTEXT* context() const { return m_esys.get(); }

private:
    struct CloseTcti {
        void operator()(TSS2_TCTI_CONTEXT* context) const;
    };
    struct CloseEsys {
        void operator()(ESYS_CONTEXT* context) const;
    };

    TpmConnection() = default;
    Outcome<TPML_TAGGED_TPM_PROPERTY> properties(TPM2_PT first, std::uint32_t count);

    std::unique_ptr<TSS2_TCTI_CONTEXT, CloseTcti> m_tcti;  ///< outlives m_esys, which speaks through it
    std::unique_ptr<ESYS_CONTEXT, CloseEsys> m_esys;
    std::stop_token m_stop;
};

/// An object or session in the TPM; flushed from it when this goes. Its authorization is wiped too.
class Handle {
public:
    explicit Handle(const TpmConnection& connection) : m_context(connection.context()) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    Handle(Handle&& other) noexcept
        : m_context(other.m_context), m_handle(std::exchange(other.m_handle, ESYS_TR_NONE)) {}
    Handle& operator=(Handle&&) = delete;
    ~Handle();

    [[nodiscard]] ESYS_TR get() const { return m_handle; }
    /// For the command that makes it. Requires: nothing made yet.
    [[nodiscard]] ESYS_TR* out() { return &m_handle; }

private:
    ESYS_CONTEXT* m_context;
    ESYS_TR m_handle = ESYS_TR_NONE;
};

/// What the Enhanced System API allocated for us: wiped, then freed. Empty, and not to be looked into, until
/// a command that was given out() has succeeded.
template <typename T>
class Answer {
public:
    Answer() = default;
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;
    ~Answer() {
        if (m_value != nullptr) {
            wipe({reinterpret_cast<std::uint8_t*>(m_value), sizeof(T)});
            Esys_Free(m_value);
        }
    }
    [[nodiscard]] T** out() { return &m_value; }
    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value; }

private:
    T* m_value = nullptr;
};

}  // namespace coffer::tpm
