// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "browser/clientdata.h"
#include "browser/enrolceremony.h"
#include "browser/http.h"
#include "browser/language.h"
#include "browser/pagesession.h"
#include "browser/strictjson.h"
#include "browser/unlockceremony.h"
#include "bytes/bytes.h"
#include "bytes/encoding.h"

/// What a browser, or whoever else finds the port, may send. The first byte says as what the rest is read: a
/// request in pieces, client data, an answer to either ceremony, a header of languages.
namespace coffer {
namespace {

const CeremonySettings kSettings{"http://localhost:1", [] { return SteadyTime{}; }, std::chrono::minutes(1)};

void readRequest(ByteView input) {
    EnrolCeremony ceremony(kSettings, {Bytes(32, 1), "name", {}, {}, {}});
    PageSession session(ceremony, 1, "");
    HttpReader reader;
    auto state = HttpReader::State::More;
    for (std::size_t at = 0; at < input.size() && state == HttpReader::State::More; at += 7) {
        state = reader.take(input.subspan(at, std::min<std::size_t>(7, input.size() - at)));
    }
    HttpReader atOnce;
    assert(atOnce.take(input) == state);
    if (state == HttpReader::State::Complete) {
        assert(reader.request().body.size() <= kBodyLimit);
        // A stranger gets the page and nothing else.
        const auto answer = session.answer(reader.request());
        assert(!answer.held && !session.begun() && !session.over());
        assert(serialise(answer.reply).find("Cache-Control: no-store") != std::string::npos);
    } else if (state == HttpReader::State::Refused) {
        assert(reader.refusal().status >= 400);
    }
}

void readClientData(ByteView input) {
    if (const auto data = parseClientData(input)) {
        const Bytes challenge(32, 1);
        const auto sentence = contradiction(*data, ClientDataType::Get, challenge, "http://localhost:1");
        assert(sentence || (data->type == "webauthn.get" && data->challenge == challenge));
    }
}

template <typename Kind, typename Request>
void readAnswer(ByteView input, const Request& request) {
    Kind ceremony(kSettings, request);
    static_cast<void>(ceremony.describe());
    if (const auto message = parseStrictJson(asText(input))) {
        static_cast<void>(ceremony.answer(*message, {}));
        // Nobody guesses a challenge.
        assert(!ceremony.over() || ceremony.failure());
        static_cast<void>(ceremony.trouble(jsonText(*message, "name").value_or("")));
    }
}

}  // namespace
}  // namespace coffer

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace coffer;
    if (size == 0) {
        return 0;
    }
    const ByteView input = ByteView(data, size).subspan(1);
    switch (data[0] % 5) {
        case 0:
            readRequest(input);
            break;
        case 1:
            readClientData(input);
            break;
        case 2:
            readAnswer<EnrolCeremony>(input, EnrolRequest{Bytes(32, 1), "name", {}, {}, {}});
            break;
        case 3:
            readAnswer<UnlockCeremony>(input, UnlockRequest{{{Bytes(4, 1), {}, {}, {}}}, {}});
            break;
        default:
            assert(preferredLanguages(asText(input)).size() <= 32);
    }
    return 0;
}
