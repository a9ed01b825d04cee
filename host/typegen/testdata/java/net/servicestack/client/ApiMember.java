package net.servicestack.client;

import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface ApiMember {
    String Description() default "";
    String ParameterType() default "";
    boolean IsRequired() default false;
}
