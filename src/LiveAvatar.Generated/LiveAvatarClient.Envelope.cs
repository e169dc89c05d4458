using System;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

public partial class LiveAvatarClient
{
    /// <summary>Gives the envelope's data. The status alone decides whether the call succeeded; the code is information.</summary>
    private static T ReadEnvelope<T>(Call call, Answer answer)
    {
        CheckAnswer(call, answer);

        var envelope = EnvelopeReader.Read<T>(answer.Body);
        call.Report(answer, envelope.Code, envelope.Message);

        return envelope.Problem is null || IsNothing(call, envelope)
            ? envelope.Data!
            : throw Failures.Unreadable(call, answer, envelope.Problem, envelope.Code, envelope.Message, envelope.Failure);
    }

    /// <summary>Gives the body of an answer that has no envelope.</summary>
    private static T ReadBare<T>(Call call, Answer answer)
    {
        CheckAnswer(call, answer);

        var envelope = EnvelopeReader.ReadBare<T>(answer.Body);
        call.Report(answer);

        return envelope.Problem is null || IsNothing(call, envelope)
            ? envelope.Data!
            : throw Failures.Unreadable(call, answer, envelope.Problem, failure: envelope.Failure);
    }

    /// <summary>Gives what the status stands for in the contract.</summary>
    private static T ReadByStatus<T>(Call call, Answer answer)
    {
        CheckAnswer(call, answer);

        var property = StatusReader.PropertyOf<T>(answer.StatusCode);
        var data = property is null || answer.Body.Length == 0 ? null
            : call.Operation.ResultKind == OperationResult.Envelope ? ReadEnvelope<JToken>(call, answer)
            : ReadBare<JToken>(call, answer);
        if (data is null)
        {
            call.Report(answer);
        }

        try
        {
            return StatusReader.Read<T>(property, data);
        }
        catch (Exception failure) when (EnvelopeReader.IsFormat(failure))
        {
            throw Failures.Unreadable(call, answer, $"its answer can't be read: {failure.Message}", failure: failure);
        }
    }

    private static T ReadText<T>(Call call, Answer answer)
    {
        CheckAnswer(call, answer);
        call.Report(answer);
        return (T)(object)BodyText.Of(answer);
    }

    /// <summary>Gives where the server says to go on. It isn't followed: credentials stay with the server that they are for.</summary>
    private static T ReadLocation<T>(Call call, Answer answer)
    {
        CheckAnswer(call, answer);
        call.Report(answer);
        return answer.Headers.Location is { } location
            ? (T)(object)new Uri(call.Address, location)
            : throw Failures.Unreadable(call, answer, "its answer doesn't say where to go on.");
    }

    private static bool IsNothing<T>(Call call, in Envelope<T> envelope) => call.Operation.MayBeEmpty && envelope.Failure is null;

    /// <summary>Takes a success with nothing to give: whatever its body is, the call was carried out.</summary>
    private static object? Acknowledge(Call call, Answer answer)
    {
        if (!answer.IsSuccess)
        {
            throw Refuse(call, answer);
        }

        if (call.WantsEnvelope)
        {
            var envelope = EnvelopeReader.ReadHead(answer.Body);
            call.Report(answer, envelope.Code, envelope.Message);
        }

        return null;
    }

    private static void CheckAnswer(Call call, Answer answer)
    {
        if (!answer.IsSuccess)
        {
            throw Refuse(call, answer);
        }

        if (answer.Failure is { } failure)
        {
            call.Report(answer);
            throw Failures.BrokenBody(call, answer, failure);
        }

        if (answer.IsCut)
        {
            call.Report(answer);
            throw Failures.Unreadable(call, answer, $"its body has more than {call.Connection.MaxResponseSize} bytes. "
                + $"{nameof(LiveAvatarClientOptions)}.{nameof(LiveAvatarClientOptions.MaxResponseSize)} allows more.");
        }
    }

    private static LiveAvatarApiException Refuse(Call call, Answer answer)
    {
        var text = call.Redact(Excerpt.Decode(answer.Body));
        var said = ErrorBody.Read(text);
        call.Report(answer, said.Code, said.Message);

        return Refusals.Make(call, answer, said, text);
    }
}
