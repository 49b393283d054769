// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authenticators/dialogue.h"
#include "bytes/secretbytes.h"
#include "result/result.h"

namespace coffer::cli {

/// The person's side of a ceremony with an authenticator, on a terminal: says on standard error what to do,
/// and asks for PINs without echo or takes them from a file descriptor, one a line. A PIN never stands on the
/// command line.
class TerminalDialogue final : public Dialogue {
public:
    /// `pinDescriptor` is open for reading; nothing: PINs are asked for on the terminal.
    explicit TerminalDialogue(std::optional<int> pinDescriptor) : m_pinDescriptor(pinDescriptor) {}

    void step(const Step& step) override;
    std::optional<SecretBytes> pin(const PinQuestion& question) override;

    /// Why no PIN could be had, if that was so: there is no terminal, or the descriptor gives none.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

private:
    Result<SecretBytes> ask(const PinQuestion& question);
    Result<SecretBytes> askNew(const PinQuestion& question);

    std::optional<int> m_pinDescriptor;
    std::optional<Error> m_trouble;
    std::string m_said;  ///< the last sentence, which is not said twice in a row
};

}  // namespace coffer::cli
