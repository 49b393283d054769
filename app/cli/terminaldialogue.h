// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "authenticators/dialogue.h"
#include "bytes/secretbytes.h"
#include "cli/lateline.h"
#include "result/result.h"

namespace coffer::cli {

/// The person's side of a ceremony with an authenticator, on a terminal: says on standard error what to do,
/// and asks for PINs without echo or takes them from a file descriptor, one a line. A PIN never stands on the
/// command line.
class TerminalDialogue final : public Dialogue {
public:
    /// `pinDescriptor` is open for reading; nothing: PINs are asked for on the terminal. `giveUp` stops the
    /// ceremony: called where it waits for a person and there is none.
    TerminalDialogue(std::optional<int> pinDescriptor, std::function<void()> giveUp)
        : m_pinDescriptor(pinDescriptor), m_giveUp(std::move(giveUp)) {}

    void step(const Step& step) override;
    std::optional<SecretBytes> pin(const PinQuestion& question) override;

    /// Why it could not go on, if that was so: there is no terminal, or the descriptor gives no PIN.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

private:
    void forgetTouch();
    Result<SecretBytes> ask(const PinQuestion& question);
    Result<SecretBytes> askNew(const PinQuestion& question);

    std::optional<int> m_pinDescriptor;
    std::function<void()> m_giveUp;
    std::optional<Error> m_trouble;
    std::string m_said;  ///< the last sentence
    LateLine m_touch;    ///< said when the key really waits for it
};

}  // namespace coffer::cli
