using System;

namespace LiveAvatar.Generated;

/// <summary>Marks a property without which the API refuses the request: writing null there is an error.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RequiredOnWriteAttribute : Attribute;
