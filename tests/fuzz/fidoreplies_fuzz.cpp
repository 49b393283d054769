// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>

#include "bytes/encoding.h"
#include "fido/securitykeys.h"

/// A key that answers whatever it likes. The input is a list of CTAP answers, each behind its length in two
/// bytes: the first is the answer to the first command, and so on; after the last the key says nothing more.
/// A ceremony of enrolment and one of unlocking are put to it; both end, and neither gives a secret that is
/// not 32 bytes long.
namespace coffer {
namespace {

constexpr std::uint8_t kInit = 0x86;
constexpr std::uint8_t kCbor = 0x90;
constexpr std::uint8_t kCancel = 0x91;

class LyingKey final : public ReportChannel {
public:
    explicit LyingKey(ByteView answers) : m_answers(answers) {}

    bool send(const Report& report) override {
        const std::lock_guard lock(m_mutex);
        if ((report[4] & 0x80) != 0 && report[4] != kCancel) {
            m_command = report[4];
            m_missing = std::size_t{report[5]} << 8 | report[6];
            std::copy(report.begin(), report.begin() + 4, m_channel.begin());
            std::copy(report.begin() + 7, report.begin() + 15, m_nonce.begin());
            take(kReportSize - 7);
        } else if (report[4] != kCancel) {
            take(kReportSize - 5);
        }
        return true;
    }

    std::optional<Report> receive(int) override {
        const std::lock_guard lock(m_mutex);
        if (m_reports.empty()) {
            return std::nullopt;
        }
        const Report report = m_reports.front();
        m_reports.pop_front();
        return report;
    }

private:
    void take(std::size_t size) {
        m_missing -= std::min(size, m_missing);
        if (m_missing == 0 && m_command == kInit) {
            Bytes answer(m_nonce.begin(), m_nonce.end());
            append(answer, Bytes{0, 0, 0, 1, 2, 1, 0, 0, 4});
            reply(answer);
        } else if (m_missing == 0 && m_command == kCbor && m_answers.size() >= 2) {
            const std::size_t wanted = std::size_t{m_answers[0]} << 8 | m_answers[1];
            const ByteView answer = m_answers.subspan(2, std::min(wanted, m_answers.size() - 2));
            m_answers = m_answers.subspan(2 + answer.size());
            reply(answer);
        }
        m_command = m_missing == 0 ? std::uint8_t{0} : m_command;
    }

    void reply(ByteView data) {
        Bytes head{m_command, static_cast<std::uint8_t>(data.size() >> 8),
                   static_cast<std::uint8_t>(data.size())};
        for (std::uint8_t sequence = 0;; ++sequence) {
            Report report{};
            auto end = std::copy(m_channel.begin(), m_channel.end(), report.begin());
            end = std::copy(head.begin(), head.end(), end);
            const ByteView part =
                data.first(std::min(data.size(), static_cast<std::size_t>(report.end() - end)));
            std::copy(part.begin(), part.end(), end);
            m_reports.push_back(report);
            data = data.subspan(part.size());
            if (data.empty() || sequence > 0x7f) {
                return;
            }
            head = {sequence};
        }
    }

    std::mutex m_mutex;
    ByteView m_answers;
    std::uint8_t m_command = 0;
    std::size_t m_missing = 0;
    std::array<std::uint8_t, 4> m_channel{};
    std::array<std::uint8_t, 8> m_nonce{};
    std::deque<Report> m_reports;
};

class Lies final : public Transport {
public:
    explicit Lies(ByteView answers) : m_answers(answers) {}
    std::vector<Device> devices() override { return {{"lying", "lying", true}}; }
    std::unique_ptr<ReportChannel> open(const std::string&) override {
        return std::make_unique<LyingKey>(m_answers);
    }

private:
    ByteView m_answers;
};

class Patient final : public Dialogue {
public:
    void step(const Step&) override {}
    std::optional<SecretBytes> pin(const PinQuestion&) override {
        return ++m_asked > 4 ? std::nullopt : std::optional(SecretBytes::copyOf(asBytes("31415")));
    }

private:
    int m_asked = 0;
};

void enrol(SecurityKeys& keys) {
    Patient person;
    const EnrolRequest request{Bytes(32, 1), "name", PrfInput(), {Bytes(16, 2), Bytes(1000, 3)}, {}};
    const auto made = keys.enrol(request, person, {});
    assert(!made || made->secret.size() == 32);
}

void unlock(SecurityKeys& keys) {
    Patient person;
    UnlockRequest request;
    for (std::uint8_t i = 0; i < 20; ++i) {
        request.candidates.push_back({Bytes(16U + i * 40U, i), PrfInput(), {}, {}});
    }
    const auto opened = keys.unlock(request, person, {});
    assert(!opened || (opened->secret.size() == 32 && opened->candidate < request.candidates.size()));
}

}  // namespace
}  // namespace coffer

// libcbor asks for as much memory as a reply declares, and takes no for an answer. A yes would cost the
// sanitizer an eighth of it. NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" const char* __asan_default_options() {
    return "allocator_may_return_null=1:max_allocation_size_mb=256";
}

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto lies = std::make_shared<coffer::Lies>(coffer::ByteView(data, size));
    coffer::SecurityKeys keys({lies});
    coffer::enrol(keys);
    coffer::unlock(keys);
    return 0;
}
