// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/prompt.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <optional>

#include "cli/interrupt.h"
#include "system/descriptor.h"

// POSIX terminals. On Windows the same is done with GetConsoleMode and SetConsoleMode; that file is not
// written yet.
namespace coffer::cli {
namespace {

constexpr std::size_t kLongestLine = 4096;

class Terminal {
public:
    enum class Echo { On, Off };
    explicit Terminal(Echo echo) : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
        if (!m_terminal.isOpen() || tcgetattr(m_terminal.get(), &m_before) != 0) {
            return;
        }
        m_usable = true;
        catchInterrupts();  // ending the program here would leave the terminal without echo
        if (echo == Echo::Off) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            quiet.c_lflag |= ECHONL;
            tcsetattr(m_terminal.get(), TCSAFLUSH, &quiet);
        }
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal() {
        if (m_usable) {
            tcsetattr(m_terminal.get(), TCSAFLUSH, &m_before);
        }
    }

    [[nodiscard]] bool usable() const { return m_usable; }

    void write(const std::string& text) const {
        if (::write(m_terminal.get(), text.data(), text.size()) < 0) {
            return;  // the answer then comes without a question; nothing is lost
        }
    }

    /// Error Cancelled on Ctrl-C.
    [[nodiscard]] Result<SecretBytes> readLine() const {
        SecretBytes line(kLongestLine);
        std::size_t size = 0;
        std::uint8_t byte = 0;
        while (size < kLongestLine && waitForInput() && ::read(m_terminal.get(), &byte, 1) == 1 &&
               byte != '\n') {
            line.span()[size++] = byte;
        }
        wipe({&byte, 1});
        line.truncate(size);
        return interrupted() ? Result<SecretBytes>(Error{Code::Cancelled, "stopped as requested"})
                             : Result<SecretBytes>(std::move(line));
    }

private:
    [[nodiscard]] bool waitForInput() const {
        constexpr int kLook = 100;  // ms between two looks at what Ctrl-C left
        pollfd input{m_terminal.get(), POLLIN, 0};
        while (!interrupted()) {
            if (::poll(&input, 1, kLook) > 0) {
                return true;
            }
        }
        return false;
    }

    Descriptor m_terminal;
    bool m_usable = false;
    termios m_before{};
};

Error noTerminal(const std::string& options) {
    return Error{Code::Invalid, "there is no terminal to ask on; give the secret with " + options};
}

}  // namespace

bool hasTerminal() {
    return Terminal(Terminal::Echo::On).usable();
}

Result<SecretBytes> promptSecret(const std::string& question, const std::string& options) {
    const Terminal terminal(Terminal::Echo::Off);
    if (!terminal.usable()) {
        return noTerminal(options);
    }
    terminal.write(question + ": ");
    return terminal.readLine();
}

Result<bool> promptYes(const std::string& question) {
    const Terminal terminal(Terminal::Echo::On);
    if (!terminal.usable()) {
        return Error{Code::Invalid, "there is no terminal to ask on; add --yes if this is really meant"};
    }
    terminal.write(question + " Type yes to go on: ");
    TRY(const SecretBytes answer, terminal.readLine());
    return asText(answer.view()) == "yes";
}

}  // namespace coffer::cli
