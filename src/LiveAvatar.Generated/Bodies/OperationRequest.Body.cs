using System;

namespace LiveAvatar.Generated;

internal sealed partial class OperationRequest
{
    public object? Content { get; private set; }

    /// <summary>The C# parameter that the content came from.</summary>
    public string? ContentParameter { get; private set; }

    public BodyFormat BodyFormat { get; private set; }

    public string ContentType { get; private set; } = SentBody.Json;

    public FieldRules? FieldRules { get; private set; }

    public OperationRequest Body<T>(T value, string parameterName)
    {
        if (!IsGiven(value))
        {
            throw new ArgumentNullException(parameterName, $"{operation.Name} needs a body.");
        }

        Content = value;
        ContentParameter = parameterName;
        return this;
    }

    public OperationRequest OptionalBody<T>(T value)
    {
        Content = IsGiven(value) ? value : null;
        ContentParameter = "body";
        return this;
    }

    /// <summary>Says what the body is written as, where it isn't plain JSON.</summary>
    public OperationRequest As(BodyFormat format, string contentType)
    {
        BodyFormat = format;
        ContentType = contentType;
        return this;
    }

    /// <summary>Says how a field of a form is put together.</summary>
    public OperationRequest Field(string name, ParameterStyle style)
    {
        (FieldRules ??= new FieldRules()).Add(name, style);
        return this;
    }

    /// <summary>Says what a part of a form is.</summary>
    public OperationRequest Field(string name, string contentType)
    {
        (FieldRules ??= new FieldRules()).Add(name, contentType);
        return this;
    }
}
