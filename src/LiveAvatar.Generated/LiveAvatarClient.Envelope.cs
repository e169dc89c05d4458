namespace LiveAvatar.Generated;

public partial class LiveAvatarClient
{
    /// <summary>Gives the envelope's data. The status alone decides whether the call succeeded; the code is information.</summary>
    private static T ReadEnvelope<T>(Call call, Answer answer)
    {
        CheckAnswer(call, answer);

        var envelope = EnvelopeReader.Read<T>(answer.Body);
        call.Report(answer, envelope.Code, envelope.Message);

        return envelope.Problem is null
            ? envelope.Data!
            : throw Failures.Unreadable(call, answer, envelope.Problem, envelope.Code, envelope.Message, envelope.Failure);
    }

    /// <summary>Gives the body of an answer that has no envelope.</summary>
    private static T ReadBare<T>(Call call, Answer answer)
    {
        CheckAnswer(call, answer);

        var envelope = EnvelopeReader.ReadBare<T>(answer.Body);
        call.Report(answer);

        return envelope.Problem is null ? envelope.Data! : throw Failures.Unreadable(call, answer, envelope.Problem, failure: envelope.Failure);
    }

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
